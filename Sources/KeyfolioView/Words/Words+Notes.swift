import KeyfolioCore

// What stands among the prose of notes: figures in their units, and charts of nothing.

extension Words {
  var nothingToDraw: String {
    say(
      "Nothing is recorded yet that this chart could be drawn from.",
      "Noch ist nichts erfasst, woraus sich dieses Diagramm zeichnen ließe.")
  }

  func percentagePoints(_ number: String) -> String {
    say("\(number)\u{A0}percentage points", "\(number)\u{A0}Prozentpunkte")
  }

  func inDays(_ number: String) -> String { say("\(number)\u{A0}days", "\(number)\u{A0}Tage") }

  /// Of work, a month.
  func inHours(_ number: String) -> String {
    say("\(number)\u{A0}hours a month", "\(number)\u{A0}Stunden im Monat")
  }

  func inYears(_ number: String) -> String { say("\(number)\u{A0}years", "\(number)\u{A0}Jahre") }
}
