import Foundation
import KeyfolioCharts
import Testing

/// Contrast and distance of the shipped colours, computed as WCAG and CIE define them.
@Suite struct PaletteTests {
  private static let categories: [Palette.Role] = [.strategic, .star, .status, .streamline]

  @Test(arguments: Palette.Scheme.allCases)
  func marksAndTextsStandOut(_ scheme: Palette.Scheme) {
    let grounds: [Palette.Role] = [.ground, .panel]
    for ground in grounds {
      for role in Self.categories + [.ink, .muted, .accent, .alert] {
        // All of them are used for text, too.
        #expect(Contrast.ratio(role, on: ground, scheme) >= 4.5, "\(role) on \(ground)")
      }
    }
    // Numbers stand on full discs in the colour of the page.
    for role in Self.categories {
      #expect(Contrast.ratio(.ground, on: role, scheme) >= 4.5, "number on \(role)")
    }
  }

  /// Category colours never stand alone: place, word and heading say the same. They should still
  /// be told apart at a glance by all who see three primaries.
  @Test(arguments: Palette.Scheme.allCases)
  func categoriesAreFarApart(_ scheme: Palette.Scheme) {
    var report = "CIE76 \(scheme):"
    for vision in Vision.allCases {
      var smallest = Double.infinity
      var pair = ""
      for (index, one) in Self.categories.enumerated() {
        for other in Self.categories[(index + 1)...] {
          let distance = distance(
            lab(vision.seen(Contrast.light(one, scheme))),
            lab(vision.seen(Contrast.light(other, scheme))))
          if distance < smallest { (smallest, pair) = (distance, "\(one)-\(other)") }
        }
      }
      report += " \(vision) \((smallest * 10).rounded() / 10) (\(pair))"
      // Without full colour vision green and grey come close; there the second cue has to do.
      if vision == .full { #expect(smallest >= 25, "\(pair)") }
    }
    print(report)
  }

  @Test(arguments: Palette.Scheme.allCases)
  func rulesCoverEveryClass(_ scheme: Palette.Scheme) {
    let rules = Palette.rules(scheme)
    for role in Palette.Role.allCases {
      let hex = Palette.hex(role, scheme)
      #expect(rules.contains("svg .f-\(role.rawValue) { fill: \(hex) }\n"))
      #expect(rules.contains("svg .s-\(role.rawValue) { stroke: \(hex) }\n"))
    }
    #expect(Palette.rules(scheme, within: "").hasPrefix(".f-strategic {"))
  }

  enum Vision: CaseIterable {
    case full, protan, deutan, tritan

    /// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
    func seen(_ color: [Double]) -> [Double] {
      let rows: [[Double]] =
        switch self {
        case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protan:
          [
            [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
          ]
        case .deutan:
          [
            [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
          ]
        case .tritan:
          [
            [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
          ]
        }
      return rows.map { row in min(1, max(0, zip(row, color).reduce(0) { $0 + $1.0 * $1.1 })) }
    }
  }

  private func lab(_ color: [Double]) -> [Double] {
    let x = 0.4124 * color[0] + 0.3576 * color[1] + 0.1805 * color[2]
    let y = Contrast.luminance(color)
    let z = 0.0193 * color[0] + 0.1192 * color[1] + 0.9505 * color[2]
    let f = [x / 0.95047, y, z / 1.08883].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16 / 116 }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private func distance(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}
