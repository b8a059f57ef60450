/// The colours of every chart, in a light and a dark scheme.
///
/// A mark carries its light colour as a plain attribute, which Word, slides and paper understand,
/// and one `class` attribute, which a page uses to colour it; a drawing written for a page has the
/// class alone. The class names are
/// `f-ROLE` for the fill and `s-ROLE` for the stroke: `class="f-star"`, `class="s-hair"`, or both
/// in one attribute, `class="f-ground s-star"`. On a page `clear` is a text with a clearing behind
/// it; nothing else in a drawing is styled by class.
public enum Palette {
  /// What a colour is for. The first four are categories; no other role means one.
  public enum Role: String, CaseIterable, Sendable {
    /// The four categories of a portfolio.
    case strategic, star, status, streamline
    /// Text and marks without a category, and text that steps back.
    case ink, muted
    /// Hairlines, the page behind a chart, and areas set off from it.
    case hair, ground, panel
    /// The one colour for links and totals, and the one for what needs attention.
    case accent, alert
  }

  /// One of the two sets of colours.
  public enum Scheme: CaseIterable, Sendable {
    /// Dark marks on white: screens by day, slides, paper.
    case light
    /// Light marks on near-black.
    case dark
  }

  /// The colour of a role as `#rrggbb`, in lower case.
  public static func hex(_ role: Role, _ scheme: Scheme) -> String {
    switch scheme {
    case .light: light(role)
    case .dark: dark(role)
    }
  }

  /// The style rules that give a drawing its colours in a scheme, one rule a line: the light ones
  /// to drawings written for a page, the dark ones to all.
  ///
  /// The caller wraps the dark ones in `@media (prefers-color-scheme: dark) { … }` or in a theme
  /// selector.
  /// - Parameter ancestor: a selector that every rule starts with; empty for none.
  public static func rules(_ scheme: Scheme, within ancestor: String = "svg") -> String {
    let prefix = ancestor.isEmpty ? "" : ancestor + " "
    var rules = ""
    for role in Role.allCases {
      rules += "\(prefix).\(fillClass(role)) { fill: \(hex(role, scheme)) }\n"
      rules += "\(prefix).\(strokeClass(role)) { stroke: \(hex(role, scheme)) }\n"
    }
    return rules
  }

  /// What a drawing written for a page takes for granted besides its colours: a mark without a
  /// colour to fill it is not filled, and a clearing is the outline of its own text.
  public static let pageRules = """
    svg { fill: none }
    svg .clear { paint-order: stroke; stroke-width: 3; stroke-linejoin: round }

    """

  /// The class of an element that is filled with a role's colour.
  public static func fillClass(_ role: Role) -> String { "f-\(role.rawValue)" }

  /// The class of an element whose outline has a role's colour.
  public static func strokeClass(_ role: Role) -> String { "s-\(role.rawValue)" }

  private static func light(_ role: Role) -> String {
    switch role {
    case .strategic: "#0a6b62"
    case .star: "#93500a"
    case .status: "#40509f"
    case .streamline: "#5b6670"
    case .ink: "#15191e"
    case .muted: "#56606a"
    case .hair: "#d8dcd9"
    case .ground: "#ffffff"
    case .panel: "#f5f6f4"
    case .accent: "#0b5a66"
    case .alert: "#a3261f"
    }
  }

  private static func dark(_ role: Role) -> String {
    switch role {
    case .strategic: "#57c4b4"
    case .star: "#eab05c"
    case .status: "#a3b1ff"
    case .streamline: "#a9b4bd"
    case .ink: "#e9ecec"
    case .muted: "#a0abb3"
    case .hair: "#333b42"
    case .ground: "#14181c"
    case .panel: "#1c2126"
    case .accent: "#74c7d2"
    case .alert: "#ff9a8f"
    }
  }
}
