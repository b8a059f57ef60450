/// A chart that draws itself as one self-contained SVG document.
///
/// A chart kind is a value in one file (or one folder when its parts deserve files of their own).
/// It holds what is to be said, already worded and formatted, and knows nothing of accounts.
public protocol Chart: Sendable {
  /// The root of every element id in the drawing; unique among the charts of a page.
  var id: String { get }
  /// The accessible name, which states the finding in a few words.
  var title: String { get }
  /// The accessible description: the finding in full, with its numbers.
  var description: String { get }
  /// The drawing as UTF-8, the same bytes for the same chart on every system.
  func svg(_ form: ChartForm) -> [UInt8]
}

/// The two shapes that a page chooses from by its width.
public enum ChartForm: String, CaseIterable, Sendable {
  /// 760 units wide, for columns of text and for slides; names stand beside their marks.
  case wide
  /// 344 units wide, for phones: numbered marks, a key below, no text under 12 units.
  case narrow
}

extension ChartForm {
  var width: Double { self == .wide ? 760 : 344 }
  /// The height that a chart aims at before a numbered key is added below it.
  var height: Double { self == .wide ? 560 : 520 }
  /// Names and sentences.
  var textSize: Double { self == .wide ? 12 : 13 }
  /// Ticks, legends and other words that step back.
  var smallSize: Double { self == .wide ? 11 : 12 }
  /// Words that name a region of the chart.
  var headingSize: Double { self == .wide ? 15 : 14 }
}
