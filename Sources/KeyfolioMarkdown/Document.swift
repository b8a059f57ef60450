// Stand-in until the target arrives.
public import KeyfolioCore
public struct Heading: Sendable, Equatable { public var level: Int; public var text: String; public var id: String; public var place: Place }
public struct Link: Sendable, Equatable { public var destination: String; public var fragment: String?; public var title: String? }
public struct Directive: Sendable, Equatable { public var body: String; public var place: Place }
public struct Spot: Sendable, Equatable { 
  public enum Kind: Sendable, Equatable { case linkStart(Link), linkEnd, person(id: String, text: String), directive(Directive), audienceStart(String), audienceEnd, image(Link, alt: String) }
  public var offset: Int; public var kind: Kind; public var place: Place }
public struct Document: Sendable, Equatable {
  public var title: String?
  public var outline: [Heading] = []
  public var html: [UInt8] = []
  public var spots: [Spot] = []
  public var words = 0
  public var lead: String?
  public init() {}
}
public struct MarkdownOptions: Sendable { public var idPrefix = ""; public var headingShift = 0; public var dropTitle = false; public init(idPrefix: String = "", headingShift: Int = 0, dropTitle: Bool = false) {} }
public func parseMarkdown(_ text: ArraySlice<UInt8>, file: FileID, firstLine: UInt32, options: MarkdownOptions, _ diagnostics: inout Diagnostics) -> Document { Document() }
