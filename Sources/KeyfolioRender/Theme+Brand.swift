public import KeyfolioCore
import KeyfolioView

extension Theme {
  /// The ground of the pages in the dark, as `style.css` has it.
  private static let darkGround = Colour(red: 0x14, green: 0x18, blue: 0x1C)

  /// The same theme in a house's colour and with its logo among the assets.
  ///
  /// - parameter accent: readable on white. In the dark it is as much lighter as it has to be;
  ///   dark is what the system asks for, or a `data-scheme` on the root of the page.
  public func branded(accent: Colour?, logo: OutputFile?) -> Theme {
    var theme = self
    if let accent {
      let dark =
        accent.readable(on: Self.darkGround, contrast: Colour.textContrast, towards: .white)
        ?? .white
      let rules = """

        /* The house's colour */
        :root { --accent: \(accent) }
        @media screen and (prefers-color-scheme: dark) {
        :root:not([data-scheme=light]) { --accent: \(dark) }
        }
        @media screen { :root[data-scheme=dark] { --accent: \(dark) } }

        """
      for index in theme.assets.indices where theme.assets[index].path == theme.paths.style {
        let bytes = theme.assets[index].bytes + Array(rules.utf8)
        theme.paths.style = SiteAssets.path(of: RelativePath("style.css"), holding: bytes)
        theme.assets[index] = OutputFile(path: theme.paths.style, bytes: bytes)
      }
    }
    if let logo { theme.assets.append(logo) }
    return theme
  }
}
