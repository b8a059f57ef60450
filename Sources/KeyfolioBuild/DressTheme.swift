import KeyfolioCore
import KeyfolioModel
import KeyfolioRender

extension Theme {
  /// The theme as the portfolio's `brand` wants it.
  func dressed(for programme: Programme) -> Theme {
    let logo = programme.brand?.logo?.value
    return branded(
      accent: programme.brand?.accent?.value,
      logo: logo.map { OutputFile(path: $0.sitePath, bytes: $0.bytes) })
  }
}
