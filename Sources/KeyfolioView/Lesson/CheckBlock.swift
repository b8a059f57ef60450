import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// A question with its answer folded away; it opens without a script.
struct CheckBlock {
  let check: SelfCheck
  /// The computed figure of the answer.
  let figure: FigureLine?
  let words: Words

  private static let names: TemplateNames = ["question", "choices", "answer"]
  private static let choiceNames: TemplateNames = ["say", "verdict", "isRight", "why", "value"]
  private static let answerNames: TemplateNames = ["text", "value"]

  /// One of each kind laid over the other.
  static var specimen: TemplateValue {
    .record(
      names,
      [
        .text("Question?"),
        .list([
          .record(
            choiceNames,
            [.text("Say"), .text("Right"), .flag(true), .text("Why"), .text("1")])
        ]), .record(answerNames, [.text("Answer"), .text("1")]),
      ])
  }

  var value: TemplateValue {
    let value = TemplateValue.known(figure.map { words.computed($0.text) })
    let choices = check.choices.map { choice in
      let isRight = choice.isRight?.value == true
      return TemplateValue.record(
        Self.choiceNames,
        [
          .text(choice.say?.value ?? ""), .text(words.verdict(isRight)), .flag(isRight),
          .text(choice.why?.value ?? ""), isRight ? value : .unknown,
        ])
    }
    let answer = check.answer.map {
      TemplateValue.record(Self.answerNames, [.text($0), value])
    }
    return .record(Self.names, [.text(check.question), .list(choices), answer ?? .unknown])
  }
}
