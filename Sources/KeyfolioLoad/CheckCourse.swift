import KeyfolioCore
import KeyfolioModel

/// Holds together what names lessons: paths, terms, and the notes that accounts tell in them.
func checkCourse(_ project: Project, _ diagnostics: inout Diagnostics) {
  let check = LessonReferences(known: Set(project.training.map(\.lessonID)))
  checkPaths(of: project.course, check, &diagnostics)
  checkTerms(project.glossary, check, &diagnostics)
  for index in project.accounts.indices {
    for note in project.accounts[index].lessons {
      check.check(note.lessonID, at: Place(file: note.file), &diagnostics)
    }
  }
}

private struct LessonReferences {
  let known: Set<String>

  func check(_ id: String, at place: Place, _ diagnostics: inout Diagnostics) {
    guard !known.contains(id) else { return }
    diagnostics.report(
      .unknownReference(
        id, kind: "lesson", known: known,
        listed: "lessons are the files in training/, called without their numbers", at: place))
  }
}

private func checkPaths(
  of course: Course?, _ lessons: LessonReferences, _ diagnostics: inout Diagnostics
) {
  let paths = course?.paths ?? []
  checkIDs(paths, "paths", &diagnostics)
  for path in paths {
    if !isFileName(path.id.value) { diagnostics.report(.badID(path.id.value, at: path.id.place)) }
    for step in path.steps {
      guard let lesson = step.lesson else { continue }
      lessons.check(lesson.value, at: lesson.place, &diagnostics)
    }
  }
}

/// One word means one thing. Two that differ in signs alone would have one place on the page.
private func checkTerms(
  _ terms: [GlossaryTerm], _ lessons: LessonReferences, _ diagnostics: inout Diagnostics
) {
  var seen: [String: Place] = [:]
  for term in terms {
    // The term's place on the page, and every word by which text is linked to it.
    let words =
      [(term.term, term.anchor)] + ([term.term] + term.also).map { ($0, key(of: $0, term)) }
    for (word, key) in words {
      if let first = seen.updateValue(word.place, forKey: key) {
        diagnostics.report(.sameTerm(word.value, at: word.place, first: first))
      }
    }
    if let lesson = term.lesson { lessons.check(lesson.value, at: lesson.place, &diagnostics) }
  }
}

private func key(of word: Text, _ term: GlossaryTerm) -> String {
  term.isExact?.value == true ? word.value : word.value.lowercased()
}
