public import KeyfolioCharts

/// A chart worth looking at: a golden, a picture of the gallery, and a case for every rule that
/// holds for all charts.
public struct ChartSample: Sendable {
  /// What a kind has to cope with.
  public enum Size: String, CaseIterable, Sendable {
    /// One or two of everything, and nothing at all.
    case small
    /// What people draw every day.
    case usual
    /// What nobody should have to draw: names of 200 characters and from right to left, all equal,
    /// less than nothing, far too many.
    case hostile
  }

  /// Unique among all samples; names the golden: "whale-curve-usual".
  public var name: String
  public var size: Size
  public var chart: any Chart

  public init(_ name: String, _ size: Size, _ chart: any Chart) {
    self.name = name
    self.size = size
    self.chart = chart
  }
}

/// Charts to draw, one file a kind; `all` lists the kinds.
public enum ChartSamples {}
