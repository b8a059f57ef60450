/// The attributes of a role's colour, spelled out once.
enum PaintAttributes {
  static func fill(_ role: Palette.Role) -> String { fills[index(role)] }
  static func stroke(_ role: Palette.Role) -> String { strokes[index(role)] }
  static func fillClass(_ role: Palette.Role) -> String { fillClasses[index(role)] }
  static func strokeClass(_ role: Palette.Role) -> String { strokeClasses[index(role)] }

  private static let fills = Palette.Role.allCases.map {
    " fill=\"\(Palette.hex($0, .light))\""
  }
  private static let strokes = Palette.Role.allCases.map {
    " stroke=\"\(Palette.hex($0, .light))\""
  }
  private static let fillClasses = Palette.Role.allCases.map(Palette.fillClass)
  private static let strokeClasses = Palette.Role.allCases.map(Palette.strokeClass)

  /// The place of a role among all of them.
  private static func index(_ role: Palette.Role) -> Int {
    switch role {
    case .strategic: 0
    case .star: 1
    case .status: 2
    case .streamline: 3
    case .ink: 4
    case .muted: 5
    case .hair: 6
    case .ground: 7
    case .panel: 8
    case .accent: 9
    case .alert: 10
    }
  }
}
