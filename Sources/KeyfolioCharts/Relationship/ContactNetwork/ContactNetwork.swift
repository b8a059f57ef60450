/// Who of ours meets whom of theirs: two groups of people facing each other, and the shape of it.
///
/// Ours are filled discs on the left, theirs hollow discs on the right. The shape behind them is
/// what the contacts make: a bow-tie has both triangles touch at one person each, a diamond has the
/// bases face each other and two co-ordinators at the outer points; widening and hub lie between.
/// A contact's strength is the width of its line and its dash: dashed and thin, solid, thick. One
/// that has lapsed is dotted; one that is wished for is two stubs that do not meet; one that ended
/// bears a cross, and one of which too little is known a hollow lozenge. Vacant places are dashed
/// circles. Whoever everything hangs on is ringed, and a word says so. On a phone letters and
/// numbers stand for the names, which follow in a key.
public struct ContactNetwork: Chart, Equatable {
  /// What the contacts make, as the caller has computed it.
  public enum Shape: String, CaseIterable, Sendable {
    /// No contact is current.
    case separated
    /// All current contacts share one person.
    case bowTie = "bow-tie"
    /// Two departures would sever them all.
    case widening
    /// Three or more, but centred on one person.
    case hub
    /// Three or more, functions facing functions.
    case diamond
  }

  /// Whether somebody holds a place.
  public enum Presence: String, CaseIterable, Sendable { case present, vacant, left }

  /// One of ours or of theirs.
  public struct Person: Equatable, Sendable {
    public var name: String
    /// The function or title; empty for none.
    public var detail: String
    public var presence: Presence
    /// Whether a smallest set of people whose departure severs everything holds this one.
    public var isCut: Bool
    /// Whether this one co-ordinates the account for its side; ranks before others.
    public var isLead: Bool

    /// Makes a person.
    public init(
      _ name: String, detail: String = "", presence: Presence = .present, isCut: Bool = false,
      isLead: Bool = false
    ) {
      self.name = name
      self.detail = detail
      self.presence = presence
      self.isCut = isCut
      self.isLead = isLead
    }
  }

  /// A line between one of ours and one of theirs.
  public struct Contact: Equatable, Sendable {
    /// How things stand with it.
    public enum State: String, CaseIterable, Sendable {
      case current
      /// The last contact is too long ago.
      case lapsed
      /// Wished for, not there.
      case planned
      /// One of the two has left.
      case ended
      /// Too little is recorded to say.
      case unknown
    }

    /// Places in `ours` and `theirs`.
    public var ours: Int
    public var theirs: Int
    /// From 0 to 3; `nil` is unknown.
    public var strength: Quantity?
    public var state: State
    /// When they last met: "16 June 2026"; empty for unknown.
    public var last: String

    /// Makes a contact.
    public init(
      ours: Int, theirs: Int, strength: Quantity?, state: State = .current, last: String = ""
    ) {
      self.ours = ours
      self.theirs = theirs
      self.strength = strength
      self.state = state
      self.last = last
    }
  }

  public var caption: Caption
  /// In an order that settles every tie.
  public var ours: [Person]
  public var theirs: [Person]
  /// Those that name nobody were left out.
  public private(set) var contacts: [Contact]
  /// `nil` where what is unknown decides it: two plain columns.
  public var shape: Shape?
  /// What the two sides are called.
  public var ourName: String
  public var theirName: String
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, ours: [Person], theirs: [Person], contacts: [Contact], shape: Shape?,
    ourName: String, theirName: String, words: Words = .english
  ) {
    self.caption = caption
    self.ours = ours
    self.theirs = theirs
    self.contacts = contacts.filter {
      ours.indices.contains($0.ours) && theirs.indices.contains($0.theirs)
    }
    self.shape = shape
    self.ourName = ourName
    self.theirName = theirName
    self.words = words
  }

  // MARK: Table

  /// One row a contact, then one for everybody without any.
  public var table: ChartTable {
    let columns = [
      words.side(ourName, words.ours), words.side(theirName, words.theirs), words.strength,
      words.state, words.last,
    ]
    let met = contacts.map { contact in
      [
        ChartTable.Cell(label(ours[contact.ours])), .init(label(theirs[contact.theirs])),
        .init(contact.strength, unknown: words.unknown), .init(words.state(contact.state)),
        .init(contact.last.isEmpty ? words.unknown : contact.last),
      ]
    }
    let nothing = ChartTable.Cell(words.noContact)
    let alone = lonely.map { person in
      let name = ChartTable.Cell(label(self.person(person)))
      let isOurs = person.side == .ours
      return [isOurs ? name : nothing, isOurs ? nothing : name, nothing, nothing, nothing]
    }
    return ChartTable(columns: columns, rows: met + alone)
  }

  private func label(_ person: Person) -> String {
    let cut = person.isCut ? words.cut : ""
    let gone = person.presence == .present ? "" : words.presence(person.presence)
    let name = name(of: person)
    // A place without a name is called by its title, or just vacant.
    let parts = [name] + [person.detail, gone, cut].filter { !$0.isEmpty && $0 != name }
    return parts.joined(separator: ", ")
  }

  func name(of person: Person) -> String {
    if !person.name.isEmpty { return person.name }
    return person.detail.isEmpty ? words.unknown : person.detail
  }

  // MARK: Drawing

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !ours.isEmpty || !theirs.isEmpty else { return Drawing(stating: words.empty, form) }
    let layout = NetworkLayout(self, NetworkCast(self), form)
    return NetworkDrawing(chart: self, layout: layout, form: form).drawing
  }
}

extension ContactNetwork {
  enum Side { case ours, theirs }

  /// One of the people, by side and place.
  struct Member: Equatable {
    var side: Side
    var index: Int
  }

  func person(_ member: Member) -> Person {
    member.side == .ours ? ours[member.index] : theirs[member.index]
  }

  func people(_ side: Side) -> [Person] { side == .ours ? ours : theirs }

  /// Everybody who is named by no contact, ours first.
  var lonely: [Member] {
    var (our, their) = (ours.map { _ in true }, theirs.map { _ in true })
    for contact in contacts { (our[contact.ours], their[contact.theirs]) = (false, false) }
    return our.indices.filter { our[$0] }.map { Member(side: .ours, index: $0) }
      + their.indices.filter { their[$0] }.map { Member(side: .theirs, index: $0) }
  }
}

extension ContactNetwork.Contact {
  func place(on side: ContactNetwork.Side) -> Int { side == .ours ? ours : theirs }

  /// A current contact whose strength is unknown is not known to be one.
  var shownState: State { state == .current && strength == nil ? .unknown : state }

  /// 1 to 3.
  var grade: Int {
    guard let value = strength?.value else { return 1 }
    return value < 1.5 ? 1 : value < 2.5 ? 2 : 3
  }
}
