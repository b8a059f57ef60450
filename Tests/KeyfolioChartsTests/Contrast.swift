import Foundation
import KeyfolioCharts

/// Contrast as WCAG 2 defines it.
enum Contrast {
  /// Red, green and blue as linear light, from 0 to 1.
  static func light(_ role: Palette.Role, _ scheme: Palette.Scheme) -> [Double] {
    parts(role, scheme).map(linear)
  }

  static func luminance(_ light: [Double]) -> Double {
    0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  /// How much a role stands out on another, from 1 to 21.
  /// - Parameter opacity: how much of the role covers what is behind it.
  static func ratio(
    _ role: Palette.Role, opacity: Double = 1, on ground: Palette.Role = .ground,
    _ scheme: Palette.Scheme
  ) -> Double {
    let behind = parts(ground, scheme)
    let seen = zip(parts(role, scheme), behind).map { $0 * opacity + $1 * (1 - opacity) }
    let (a, b) = (luminance(seen.map(linear)), luminance(behind.map(linear)))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Red, green and blue as they are stored, from 0 to 1.
  private static func parts(_ role: Palette.Role, _ scheme: Palette.Scheme) -> [Double] {
    let value = Int(Palette.hex(role, scheme).dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].map { Double((value >> $0) & 255) / 255 }
  }

  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
