@testable import KeyfolioCharts

extension Element {
  /// Which number of the table this mark shows.
  var name: MarkName? {
    switch self {
    case .rectangle(_, _, let name), .circle(_, _, _, let name), .line(_, _, let name),
      .path(_, _, _, let name):
      name
    case .text, .clearing, .beginGroup, .endGroup: nil
    }
  }
}
