public import KeyfolioCore

/// A note after parsing: finished HTML with marked spots where pages differ.
///
/// Everything that is the same on every page is in `html` already, escaped. What depends on the
/// page or the reader (links to other notes, people, directives, images, blocks for one audience)
/// is a `Spot`; `write` asks for each while it copies the rest. That keeps a note at about the
/// size of its source, so that all notes of a portfolio stay in memory together.
public struct Document: Equatable, Sendable {
  /// Text of the first heading if that is of level 1; nil otherwise, and if it stands in a block
  /// for one audience.
  public var title: String?
  /// All headings in order, those in blocks for one audience included.
  public var outline: [Heading]
  /// Markup between the spots. It is balanced as a whole, and so is what lies between the start
  /// and end of an audience.
  public var html: [UInt8]
  /// By offset, ascending.
  public var spots: [Spot]
  /// Words outside of blocks for one audience.
  public var words: Int
  /// Plain text of the first paragraph that stands outside of lists and quotes; nil without one.
  /// People in it, as in headings, stand as `…`.
  public var lead: String?
  /// What was put before the ids of headings and footnotes.
  public var idPrefix: String
  /// How many footnotes the note has.
  public var footnotes: Int

  /// A note without text.
  public init() {
    outline = []
    html = []
    spots = []
    words = 0
    idPrefix = ""
    footnotes = 0
  }

  /// Whether nothing is to be shown.
  public var isEmpty: Bool { html.isEmpty && spots.isEmpty }
}

/// A heading of a note.
public struct Heading: Equatable, Sendable {
  /// 1…6, as written into the page: after the shift of `MarkdownOptions`.
  public var level: Int
  public var text: String
  /// Its id in the page, prefix included.
  public var id: String
  public var place: Place
  /// The audience blocks around it, outermost first; empty if everybody may see it.
  public var audiences: [String]

  public init(level: Int, text: String, id: String, place: Place, audiences: [String] = []) {
    self.level = level
    self.text = text
    self.id = id
    self.place = place
    self.audiences = audiences
  }
}

/// A place in a document's markup that is filled when a page is written.
public struct Spot: Equatable, Sendable {
  /// What is to be put there.
  public enum Kind: Equatable, Sendable {
    /// The start tag of a link to something in the content folder. Whoever fills it writes a
    /// start tag here and its end tag at the matching `linkEnd`, or nothing at both.
    case linkStart(Link)
    case linkEnd
    /// The start of a word of the glossary, where the note first uses it; filled like a link.
    case termStart(String)
    case termEnd
    /// Someone by id, and the words the author used.
    case person(id: String, text: String)
    case directive(Directive)
    /// What lies up to the matching end is for this audience only. Never handed to `fill`.
    case audienceStart(String)
    case audienceEnd
    case image(Link, alt: String)
  }

  /// Position in `Document.html`, before which it belongs.
  public var offset: Int
  public var kind: Kind
  /// What the author wrote: a link's destination, the first line of a directive's body.
  public var place: Place

  public init(offset: Int, kind: Kind, place: Place) {
    self.offset = offset
    self.kind = kind
    self.place = place
  }
}

/// Where a link or an image leads, as far as one note can tell.
public struct Link: Equatable, Sendable {
  /// The path as written, percent signs decoded; never with a scheme or a host.
  public var destination: String
  /// What followed `#`, decoded.
  public var fragment: String?
  public var title: String?

  public init(destination: String, fragment: String? = nil, title: String? = nil) {
    self.destination = destination
    self.fragment = fragment
    self.title = title
  }
}

/// The body of a fenced block marked `keyfolio`.
public struct Directive: Equatable, Sendable {
  public var body: String
  /// The start of the body's first line; the fence's if there is no body.
  public var place: Place
  /// What to add to a column of the body to get the column in the file.
  public var columnOffset: Int

  public init(body: String, place: Place, columnOffset: Int = 0) {
    self.body = body
    self.place = place
    self.columnOffset = columnOffset
  }
}
