import KeyfolioCharts

// What the chart of contacts says.

extension Words {
  var networkChartLine: String { "who of ours meets whom of theirs, and what hangs on one person" }

  var accountOwner: String { "account owner" }

  var networkMeasure: String {
    "Contacts by strength, 0 to 3; active while the last lies within twice its rhythm"
  }

  /// - Parameter threads: the least number of departures that end every active contact.
  func networkChart(_ threads: Int) -> KeyfolioCharts.ContactNetwork.Words {
    var words = KeyfolioCharts.ContactNetwork.Words.english
    words.cut = threads == 2 ? "one of two" : "single thread"
    words.current = "active"
    words.vacant = "vacant"
    return words
  }

  func networkSeparated(lapsed: Int) -> String {
    switch lapsed {
    case 0: "No contact is active"
    case 1: "No contact is active; the last of 1 lies too long ago"
    default: "No contact is active; the last of \(lapsed) lies too long ago"
    }
  }

  func networkThread(_ active: Int, _ names: [String]) -> String {
    if active == 1 { return "One active contact holds the account: \(list(names))" }
    return "\(allActive(active)) run through \(list(names))"
  }

  func networkWidening(_ active: Int, _ names: [String]) -> String {
    "Two departures would end \(allActive(active).lowercased()): \(list(names))"
  }

  private func allActive(_ count: Int) -> String {
    count == 2 ? "Both active contacts" : "All \(count) active contacts"
  }

  func networkHub(_ active: Int, _ own: Int, _ name: String) -> String {
    "\(own) of \(active) active contacts run through \(name)"
  }

  func networkDiamond(_ active: Int, _ ours: Int, _ theirs: Int) -> String {
    "\(active) active contacts join \(ours) functions of ours with \(theirs) of theirs"
  }

  func networkOpen(_ active: Int, _ unknown: Int) -> String {
    let known =
      active == 1 ? "1 contact is known to be active" : "\(active) contacts are known to be active"
    switch unknown {
    case 0: return known
    case 1: return known + "; of 1 more too little is recorded"
    default: return known + "; of \(unknown) more too little is recorded"
    }
  }

  func networkDescription(
    contacts: Int, active: Int, lapsed: Int, planned: Int, ended: Int, unknown: Int,
    departures: Int, atMost: Int, vacant: Int
  ) -> String {
    let states = [
      (active, "active"), (lapsed, "too long ago"), (planned, "only wished for"),
      (ended, "ended because somebody left"), (unknown, "not known well enough"),
    ]
    let counted = states.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var text = contacts == 1 ? "1 contact" : "\(contacts) contacts"
    text +=
      counted.isEmpty
      ? "."
      : counted.count == 1 ? ", \(states.first { $0.0 > 0 }?.1 ?? "")." : ": \(list(counted))."
    if active > 0 {
      let number = departures == atMost ? "\(departures)" : "\(departures) to \(atMost)"
      let people = departures == 1 && atMost == 1 ? "departure ends" : "departures end"
      text += " \(number) \(people) every active contact."
    }
    switch vacant {
    case 0: return text
    case 1: return text + " 1 place is vacant."
    default: return text + " \(vacant) places are vacant."
    }
  }
}
