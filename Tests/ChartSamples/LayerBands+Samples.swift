import KeyfolioCharts

extension ChartSamples {
  static var layerBands: [ChartSample] {
    [
      ChartSample("layer-bands-empty", .small, bands([], [])),
      ChartSample("layer-bands-unknown", .small, bands([nil, 0, 1], [[], [], []])),
      ChartSample(
        "layer-bands-usual", .usual,
        bands(
          [2, 1, 3],
          [
            ["Joint forecast every month", "Shared dock schedule at two sites"],
            ["A test bench at their plant is calibrated by us"],
            ["Their head of operations and ours talk every week", "Boards meet once a year"],
          ])),
      ChartSample(
        "layer-bands-hostile", .hostile,
        bands(
          [1.5, 9, -1], [hostileNames, names, Array(repeating: longNames[1], count: 12)],
          own: longNames[0], other: names[6])),
    ]
  }

  private static func bands(
    _ levels: [Double?], _ evidence: [[String]], own: String = "Halden Instruments",
    other: String = "Stadtwerke Isar"
  ) -> LayerBands {
    let layers = [
      ("Activities", "co-ordination"), ("Resources", "change"), ("People", "facilitation"),
    ]
    return LayerBands(
      caption: Caption(
        id: "layers", title: "People carry the relationship: 3 of 3, resources 1 of 3",
        measure: "Strength of three layers, 0 to 3", description: "Three layers from 0 to 3."),
      own: own, other: other,
      layers: zip(layers, zip(levels, evidence)).map { layer, known in
        .init(
          layer.0, caption: layer.1, level: known.0.map { Quantity($0, "\(number($0)) of 3") },
          evidence: known.1)
      })
  }
}
