import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioLoad

/// Whose site is made and how it looks: the same for all commands that make one.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who will read it: team, leadership, customer:ACCOUNT, training, or an audience of your own.",
      valueName: "name"))
  var audience: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates; what it lacks is taken from the built-in ones.", valueName: "dir"))
  var theme: String?

  func request(_ options: ContentOptions) -> BuildRequest {
    var request = options.request
    request.audience = audience
    if let theme { (request.theme, request.themeName) = (.folder(theme), theme) }
    return request
  }
}
