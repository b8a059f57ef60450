extension ChartSamples {
  /// A kind of chart with its samples.
  public struct Kind: Sendable {
    /// As a heading of the gallery: "Portfolio matrix".
    public var name: String
    public var samples: [ChartSample]
  }

  /// Every kind, in the order of the gallery.
  public static let kinds: [Kind] = [
    Kind(name: "Portfolio matrix", samples: portfolioMatrix),
    Kind(name: "Quick-check bars", samples: quickCheckBars),
    Kind(name: "Factor gaps", samples: factorGaps),
    Kind(name: "Score composition", samples: scoreComposition),
    Kind(name: "Strategy glyph", samples: strategyGlyph),
    Kind(name: "Stage matrix", samples: stageMatrix),
  ]

  public static let all: [ChartSample] = kinds.flatMap(\.samples)
}
