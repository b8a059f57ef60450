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
    Kind(name: "Stage ladder", samples: stageLadder),
    Kind(name: "Layer bands", samples: layerBands),
    Kind(name: "Sales trend", samples: salesTrend),
    Kind(name: "Sparkline", samples: sparkline),
    Kind(name: "Organisation", samples: orgTree),
    Kind(name: "Attitudes", samples: attitudeField),
    Kind(name: "Opportunities", samples: opportunityQuadrant),
    Kind(name: "Effort fit", samples: effortFit),
    Kind(name: "Waterfall", samples: waterfall),
    Kind(name: "Whale curve", samples: whaleCurve),
    Kind(name: "Pareto chart", samples: paretoChart),
    Kind(name: "Factor gaps", samples: factorGaps),
    Kind(name: "Score composition", samples: scoreComposition),
    Kind(name: "White-space grid", samples: whiteSpaceGrid),
    Kind(name: "Risk grid", samples: riskGrid),
    Kind(name: "Action timeline", samples: actionTimeline),
    Kind(name: "Maturity grid", samples: maturityGrid),
    Kind(name: "Lifetime value", samples: lifetimeValue),
    Kind(name: "Strategy glyph", samples: strategyGlyph),
    Kind(name: "Stage matrix", samples: stageMatrix),
    Kind(name: "Contact network", samples: contactNetwork),
  ]

  public static let all: [ChartSample] = kinds.flatMap(\.samples)
}
