import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// The open actions of one of ours as a calendar: a whole day for each that has a date. Days and
/// not tasks, since Outlook and Google take in events alone.
struct OwnerCalendar: DataPart {
  let source: DataSource
  /// The owner's id.
  let owner: String
  /// What the file is called after.
  let slug: String
  /// Positions of accounts, and of actions among theirs.
  private(set) var actions: [(account: Int, action: Int)] = []

  var paths: [RelativePath] { [SitePaths.calendar(slug)] }
  var isLarge: Bool { false }

  /// One for each owner of a dated open action, in the order in which accounts name them. Only
  /// where accounts stand side by side: a customer's edition plans nobody's week.
  static func all(_ source: DataSource) -> [OwnerCalendar] {
    guard source.site.edition.holdsPortfolio, source.site.shows(Action.fieldClass(of: "owner"))
    else { return [] }
    var calendars: [OwnerCalendar] = []
    var (places, slugs) = ([String: Int](), Set<String>())
    for (number, account) in source.project.accounts.enumerated() {
      for (position, action) in account.actions.enumerated()
      where action.isOpen && action.due != nil {
        guard let owner = action.owner?.value, let key = source.staffKey(owner) else { continue }
        let place = places[owner] ?? calendars.count
        if place == calendars.count {
          places[owner] = place
          let slug = free(KeyfolioCore.slug(key), &slugs)
          calendars.append(OwnerCalendar(source: source, owner: owner, slug: slug))
        }
        calendars[place].actions.append((number, position))
      }
    }
    return calendars
  }

  /// Ids that differ only in what the name of a file may not hold get a number.
  private static func free(_ slug: String, _ taken: inout Set<String>) -> String {
    let wanted = slug.isEmpty ? "owner" : slug
    var (name, number) = (wanted, 1)
    while !taken.insert(name).inserted {
      number += 1
      name = "\(wanted)-\(number)"
    }
    return name
  }

  /// What the owner is called in this edition.
  var name: String { source.staffName(owner) ?? source.staffKey(owner) ?? slug }

  var files: [OutputFile] {
    [OutputFile(path: SitePaths.calendar(slug), bytes: bytes)]
  }

  private var bytes: [UInt8] {
    var calendar = CalendarText()
    calendar.append("BEGIN", "VCALENDAR")
    calendar.append("VERSION", "2.0")
    calendar.append("PRODID", "-//keyfolio//keyfolio//EN")
    calendar.append("CALSCALE", "GREGORIAN")
    calendar.append("X-WR-CALNAME", text: source.site.words.calendarName(name))
    for (number, position) in actions {
      let account = source.project.accounts[number]
      append(account.actions[position], of: account.value, to: &calendar)
    }
    calendar.append("END", "VCALENDAR")
    return calendar.bytes
  }

  private func append(_ action: Action, of account: Account, to calendar: inout CalendarText) {
    guard let due = action.due?.value else { return }
    calendar.append("BEGIN", "VEVENT")
    calendar.append("UID", text: "\(account.id.value).\(action.id.value)@keyfolio")
    // The day that the site speaks for, never the clock: the same content gives the same bytes.
    calendar.append("DTSTAMP", CalendarText.date(source.site.asOf) + "T000000Z")
    calendar.append("DTSTART;VALUE=DATE", CalendarText.date(due))
    calendar.append("SUMMARY", text: "\(account.name.value): \(action.name.value)")
    let remarks = remarks(action, of: account)
    if !remarks.isEmpty { calendar.append("DESCRIPTION", text: remarks.joined(separator: "\n")) }
    // A due day is no appointment: it keeps nobody from being invited.
    calendar.append("TRANSP", "TRANSPARENT")
    calendar.append("END", "VEVENT")
  }

  private func remarks(_ action: Action, of account: Account) -> [String] {
    let (words, locale) = (source.site.words, source.site.formats.locale)
    var remarks: [String] = []
    if let person = action.promisedTo?.value,
      account.people.contains(where: { $0.id.value == person })
    {
      let name = source.text.name(of: .init(.theirs, person), in: account.id.value)
      remarks.append(words.promisedTo(name))
    }
    if !action.movedFrom.isEmpty {
      remarks.append(words.movedFrom(action.movedFrom.map { locale.date($0.value) }))
    }
    return remarks
  }
}
