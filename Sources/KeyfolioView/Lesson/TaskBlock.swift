import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Something to write into the practice portfolio, and what the program then says.
struct TaskBlock {
  let task: DeskTask

  private static let names: TemplateNames = [
    "task", "file", "replace", "write", "answer", "then",
  ]

  /// A task with all that tasks can have.
  static var specimen: TemplateValue {
    .record(names, ["Task", "File", "Old", "New", "Answer", "Then"].map { .text($0) })
  }

  var value: TemplateValue {
    .record(
      Self.names,
      [
        .text(task.task), .known(task.file), .known(task.replace.map(trimmed)),
        .known(task.write.map(trimmed)), .known(task.answer.map(trimmed)), .known(task.then),
      ])
  }

  /// Without the line end that a YAML block closes with.
  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == "\n" }.reversed())
  }
}

/// A text line by line, with what there is to say of each.
struct AnnotatedBlock {
  let text: AnnotatedText
  let words: Words

  private static let names: TemplateNames = ["rows", "caption"]
  private static let rowNames: TemplateNames = ["line", "remark", "verdict", "isGood"]

  /// A good line with a remark.
  static var specimen: TemplateValue {
    .record(
      names,
      [
        .list([
          .record(rowNames, [.text("Line"), .text("Remark"), .text("Good"), .flag(true)])
        ]), .text("Caption"),
      ])
  }

  var value: TemplateValue {
    let rows = text.lines.map { line in
      TemplateValue.record(
        Self.rowNames,
        [
          .text(line.line?.value ?? ""), .known(line.remark?.value),
          .known(line.isGood.map { words.goodOrNot($0.value) }),
          .flag(line.isGood?.value ?? false),
        ])
    }
    return .record(Self.names, [.list(rows), .known(text.caption)])
  }
}
