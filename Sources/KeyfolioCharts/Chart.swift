/// A chart that draws itself as one self-contained SVG document.
///
/// A chart kind is a value in one file (or one folder when its parts deserve files of their own).
/// It holds what is to be said, already worded and formatted, and knows nothing of accounts.
public protocol Chart: Sendable {
  /// What the chart says in words. A page that shows a chart twice gives one of them another id.
  var caption: Caption { get set }
  /// The same numbers as the drawing's.
  var table: ChartTable { get }
  /// Everything in its place, ready to be written.
  func drawing(_ form: ChartForm) -> Drawing
}

extension Chart {
  /// The drawing as UTF-8, with a line feed at its end: the same bytes for the same chart on every
  /// system.
  public func svg(_ form: ChartForm, for use: SVGUse = .file) -> [UInt8] {
    drawing(form).svg(caption, for: use)
  }

  /// The same as a slide or a sheet shows it: the finding and the measure above the drawing, the
  /// source below.
  public func titledSVG(_ form: ChartForm) -> [UInt8] {
    drawing(form).titled(caption, form).svg(caption)
  }
}

/// What a drawing is written for.
public enum SVGUse: Sendable {
  /// A file that stands alone: every colour is an attribute, and marks have ids.
  case file
  /// A page whose style sheet holds `Palette.rules` and `Palette.pageRules`: colours are classes and
  /// nothing else, marks have no ids, so that charts cannot meet, and lines are told as briefly as a
  /// browser understands. All of it takes a third off what a page's drawings weigh over the line.
  case page
}

/// The two shapes that a page chooses from by its width.
public enum ChartForm: String, CaseIterable, Sendable {
  /// 760 units wide, for columns of text and for slides; names stand beside their marks.
  case wide
  /// 300 units wide, for phones: numbered marks and keys, labels above their bars, and no text
  /// under 12 units, so that it is readable on a screen of 320.
  case narrow
}

extension ChartForm {
  var width: Double { self == .wide ? 760 : 300 }
  /// The height of a field of marks, with its axes, before a key is added below it.
  var height: Double { self == .wide ? 560 : 520 }
  /// Names and sentences.
  var textSize: Double { self == .wide ? 12 : 13 }
  /// Ticks, legends and other words that step back.
  var smallSize: Double { self == .wide ? 11 : 12 }
  /// Words that name a region of the chart.
  var headingSize: Double { self == .wide ? 15 : 14 }
}
