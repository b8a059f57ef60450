public import KeyfolioCharts

/// Networks to draw: some written by hand, others from a generator.
public enum NetworkSample {
  public typealias Person = ContactNetwork.Person
  public typealias Contact = ContactNetwork.Contact

  public static func network(
    _ ours: [Person], _ theirs: [Person], _ contacts: [Contact], _ shape: ContactNetwork.Shape?,
    cut: String = "single thread"
  ) -> ContactNetwork {
    var words = ContactNetwork.Words.english
    words.cut = cut
    return ContactNetwork(
      caption: Caption(
        id: "network", title: "\(contacts.count) contacts, and how much hangs on one person",
        measure: "Contacts by strength, 0 to 3, on 30 September 2026",
        description: "\(ours.count) of ours and \(theirs.count) of theirs.",
        source: "contacts.csv, 30 September 2026"),
      ours: ours, theirs: theirs, contacts: contacts, shape: shape, ourName: "Halden",
      theirName: "Stadtwerke Isar", words: words)
  }

  public static func contact(
    _ ours: Int, _ theirs: Int, _ strength: Double?, _ state: Contact.State = .current,
    _ last: String = "16 June 2026"
  ) -> Contact {
    let quantity = strength.map { Quantity($0, ChartSamples.number($0)) }
    return Contact(ours: ours, theirs: theirs, strength: quantity, state: state, last: last)
  }

  // MARK: By hand

  static let bowTie = network(
    [
      Person("Paulina Kowalska", detail: "key account manager", isCut: true, isLead: true),
      Person("Felix Weber", detail: "calibration"), Person("Ingrid Sjögren", detail: "sponsor"),
      Person("Rasmus Lind", detail: "controlling"),
    ],
    [
      Person("Birgit Rauch", detail: "head of purchasing"),
      Person("Markus Bäuml", detail: "buyer"), Person("Eva Moser", detail: "grid operations"),
      Person("Jonas Zellner", detail: "metering"),
      Person("", detail: "board member", presence: .vacant),
    ],
    [
      contact(0, 0, 3), contact(0, 1, 2), contact(0, 2, 1), contact(0, 3, 1),
      contact(1, 3, 1, .lapsed, "24 February 2026"), contact(2, 4, 0, .planned, ""),
    ], .bowTie)

  static let widening = network(
    [
      Person("Mara Keller", detail: "key account manager", isCut: true, isLead: true),
      Person("Bengt Holm", detail: "field service", isCut: true),
      Person("Yara Haddad", detail: "product manager"), Person("Anton Brandt", detail: "director"),
    ],
    [
      Person("Dr. Anna-Lena Hofer", detail: "head of purchasing"),
      Person("Deniz Yıldız", detail: "plant maintenance"),
      Person("Per Ahlers", detail: "quality"), Person("Chiara Conti", detail: "finance"),
      Person("Wiebke Wenck", detail: "board"),
    ],
    [
      contact(0, 0, 3), contact(0, 2, 2), contact(0, 3, 1), contact(1, 1, 3),
      contact(1, 2, 2), contact(2, 2, 1, .lapsed), contact(3, 4, 2, .ended, "21 May 2026"),
      contact(2, 4, nil, .unknown, ""),
    ], .widening, cut: "one of two")

  static let functions = [
    "key account manager", "operations", "quality", "finance", "logistics", "development", "board",
  ]

  static let diamond = network(
    [
      "Luca Rossi", "Nadia Fontana", "Gilles Moreau", "Hanna Nyberg", "Rasmus Lind",
      "Yara Haddad", "Eero Kallio",
    ].enumerated().map { Person($1, detail: functions[$0], isLead: $0 == 0) },
    [
      "Silvia Galli", "Tommaso Fabbri", "Elena Benedetti", "Paolo Conte", "Giulia Russo",
      "Marco Leone", "Alessandra Marchetti",
    ].enumerated().map {
      Person($1, detail: $0 == 0 ? "head of purchasing" : functions[$0], isLead: $0 == 0)
    },
    [
      contact(0, 0, 3), contact(0, 4, 2), contact(1, 1, 3), contact(1, 4, 2),
      contact(2, 2, 3), contact(3, 3, 2), contact(4, 5, 1), contact(5, 5, 2),
      contact(6, 6, 2, .lapsed, "25 March 2026"), contact(3, 1, 2), contact(0, 6, 1),
      contact(2, 0, 1),
    ], .diamond)

  static let hub = network(
    [
      Person("Ingrid Sjögren", detail: "sponsor"),
      Person("Mara Keller", detail: "key account manager"),
      Person("Bengt Holm", detail: "field service"),
      Person("Yara Haddad", detail: "product manager"),
      Person("Kaja Jensen", detail: "order desk"),
    ],
    [
      "Anna-Lena Hofer", "Per Ahlers", "Jan Brinkmann", "Chiara Conti", "Ole Petersen",
      "Deniz Yıldız", "Silke Drews",
    ].enumerated().map { Person($1, detail: functions[$0]) },
    [
      contact(1, 0, 3), contact(1, 1, 2), contact(1, 2, 2), contact(1, 3, 1), contact(1, 4, 2),
      contact(1, 6, 2), contact(2, 5, 3), contact(3, 2, 2), contact(4, 4, 2), contact(0, 0, 1),
      contact(2, 6, 0, .planned, ""),
    ], .hub)

  static let separated = network(
    [Person("Luca Rossi", detail: "key account manager"), Person("Felix Weber", presence: .left)],
    [Person("Ana Ruiz", detail: "buyer"), Person("J. O’Neill", detail: "plant manager")],
    [contact(0, 0, 2, .lapsed), contact(1, 1, 3, .ended), contact(0, 1, 0, .planned, "")],
    .separated)
}

extension ChartSamples {
  static var contactNetwork: [ChartSample] {
    let one = NetworkSample.network(
      [.init("Mara Keller", isCut: true)], [.init("Ng", detail: "owner", isCut: true)],
      [NetworkSample.contact(0, 0, 2)], .bowTie)
    let names = hostileNames.map {
      ContactNetwork.Person($0, detail: $0, isCut: $0.utf8.count > 20)
    }
    let crowd = (0..<200).flatMap { a in
      (0..<10).map { NetworkSample.contact(a, (a * 7 + $0 * 13) % 200, Double($0 % 4)) }
    }
    let many = (0..<200).map { ContactNetwork.Person(people[$0 % people.count], detail: "\($0)") }
    return [
      ChartSample("contact-network-empty", .small, NetworkSample.network([], [], [], nil)),
      ChartSample("contact-network-one", .small, one),
      ChartSample(
        "contact-network-alone", .small,
        NetworkSample.network([.init("Mara Keller")], [], [], .separated)),
      ChartSample("contact-network-bow-tie", .usual, NetworkSample.bowTie),
      ChartSample("contact-network-widening", .usual, NetworkSample.widening),
      ChartSample("contact-network-hub", .usual, NetworkSample.hub),
      ChartSample("contact-network-diamond", .usual, NetworkSample.diamond),
      ChartSample("contact-network-separated", .usual, NetworkSample.separated),
      ChartSample(
        "contact-network-names", .hostile,
        NetworkSample.network(
          names, names.reversed(),
          names.indices.map { NetworkSample.contact($0, ($0 * 5) % names.count, Double($0 % 4)) },
          .widening)),
      ChartSample(
        "contact-network-crowd", .hostile, NetworkSample.network(many, many, crowd, .diamond)),
      ChartSample("contact-network-random", .hostile, randomNetwork(seed: 7)),
    ]
  }

  /// A network of 1 to 30 people a side in any shape, with names in many scripts among them; for
  /// tests of many.
  public static func randomNetwork(seed: UInt64) -> ContactNetwork {
    var random = Generator(seed: seed)
    let states = ContactNetwork.Contact.State.allCases
    func person() -> ContactNetwork.Person {
      let name = random.pick(random.below(3) == 0 ? hostileNames + [""] : people)
      let detail = random.pick(["", "buyer", "head of purchasing and logistics"] + hostileNames)
      let presences: [ContactNetwork.Presence] = [.vacant, .left]
      let presence = random.below(8) == 0 ? random.pick(presences) : .present
      return .init(
        name, detail: detail, presence: presence, isCut: random.below(6) == 0,
        isLead: random.below(10) == 0)
    }
    let ours = (0...random.below(30)).map { _ in person() }
    let theirs = (0...random.below(30)).map { _ in person() }
    var contacts: [ContactNetwork.Contact] = []
    let density = random.unit()
    for a in ours.indices {
      for b in theirs.indices where random.unit() * 4 < density {
        let state = random.below(3) == 0 ? random.pick(states) : .current
        let strength = random.below(9) == 0 ? nil : Double(random.below(7)) / 2
        contacts.append(NetworkSample.contact(a, b, strength, state))
      }
    }
    let shapes = ContactNetwork.Shape.allCases.map { Optional($0) } + [nil]
    return NetworkSample.network(ours, theirs, contacts, random.pick(shapes))
  }
}
