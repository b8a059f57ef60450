import KeyfolioCore
import KeyfolioModel

// Self-checks and live boxes: blocks that ask for computed figures.

private struct CheckBlock: Sendable {
  var question: Text?
  var choices: [SelfCheck.Choice] = []
  var answer: Text?
  var example: Node?
  var account: Text?
  var figure: Text?
  var subject: Text?
  var expected: ExpectedValue?
}

private let checkBlockTable = RecordTable<CheckBlock>(
  "a check", blank: { CheckBlock() },
  fields: [
    field("check", \.question, text),
    field("choices", \.choices, choiceTable.listReader),
    field("answer", \.answer, text),
    field("example", \.example, unread),
    field("account", \.account, text),
    field("figure", \.figure, text),
    field("of", \.subject, text),
    field("is", \.expected, expectedValue),
  ],
  finish: { block, node, diagnostics in
    for problem in block.problems { diagnostics.report(.badBlock(problem, at: node.place)) }
    return block.question != nil && block.problems.isEmpty
  })

let choiceTable = RecordTable<SelfCheck.Choice>(
  "a choice", blank: SelfCheck.Choice.init,
  fields: [
    field("say", \.say, text), field("right", \.isRight, flag), field("why", \.why, text),
  ],
  finish: { choice, node, diagnostics in
    for (key, value) in [("say", choice.say), ("why", choice.why)] where value == nil {
      diagnostics.report(.missingField(key, at: node.place))
    }
    return choice.say != nil && choice.why != nil
  })

private let expectedValue = ValueReader<ExpectedValue> { node, diagnostics in
  if case .empty = node.content { diagnostics.report(.missingField("is", at: node.place)) }
  return text.read(node, &diagnostics).map { ExpectedValue($0.value, at: $0.place) }
}

extension CheckBlock {
  /// What is wrong with it as a whole.
  var problems: [String] {
    var problems: [String] = []
    if choices.isEmpty, answer == nil { problems.append("a check has 'choices' or an 'answer'") }
    if !choices.isEmpty {
      if answer != nil { problems.append("a check has 'choices' or an 'answer', not both") }
      if !(2...6).contains(choices.count) {
        problems.append("a check has two to six choices, not \(choices.count)")
      }
      if !choices.contains(where: { $0.isRight?.value == true }) {
        problems.append("none of the choices is right")
      }
    }
    if account != nil, example == nil { problems.append("'account' is one of an 'example'") }
    if figure == nil, subject != nil || expected != nil || example != nil || account != nil {
      problems.append("'figure' is missing: 'of', 'is', 'example' and 'account' tell more of it")
    }
    return problems
  }
}

extension DirectiveReader {
  mutating func check(_ node: Node, _ diagnostics: inout Diagnostics) -> SelfCheck? {
    guard let block = checkBlockTable.read(node, &diagnostics), let question = block.question
    else { return nil }
    var check = SelfCheck(question.value)
    (check.choices, check.answer) = (block.choices, block.answer?.value)
    guard let figure = block.figure else { return check }
    var subject = isLesson ? SelfCheck.Subject.portfolio : .owner
    if let data = block.example {
      guard var example = example(called: data, &diagnostics) else { return nil }
      example.account = block.account
      checkAccount(of: example, &diagnostics)
      subject = .example(example)
    }
    check.computed = SelfCheck.Answer(
      figure: NoteFigure(figure, of: block.subject), of: subject, expected: block.expected)
    return check
  }
}

// MARK: - Live boxes

private struct LiveBlock: Sendable {
  var title: Text?
  var figures: [NoteFigure] = []
  var chart: PortfolioChart?
  var findings: [Text] = []
  var caption: String?
  var fallback: Node?
}

private let liveBlockTable = RecordTable<LiveBlock>(
  "a live box", blank: { LiveBlock() },
  fields: [
    field("live", \.title, text),
    field("figures", \.figures, several(listedFigure)),
    field("chart", \.chart, portfolioChart),
    field("findings", \.findings, texts),
    field("caption", \.caption, plainText),
    field("else", \.fallback, unread),
  ],
  finish: { block, node, diagnostics in
    let isEmpty = block.figures.isEmpty && block.chart == nil && block.findings.isEmpty
    if isEmpty {
      let problem = "a live box has 'figures', a 'chart' or 'findings'"
      diagnostics.report(.badBlock(problem, at: node.place))
    }
    return block.title != nil && !isEmpty
  })

/// A figure by its name, or with what it is of.
private let listedFigure = ValueReader<NoteFigure> { node, diagnostics in
  if case .scalar = node.content { return text.read(node, &diagnostics).map { NoteFigure($0) } }
  return figureBlockTable.read(node, &diagnostics)?.figure
}

private let portfolioChart = ValueReader<PortfolioChart> { node, diagnostics in
  guard let name = text.read(node, &diagnostics) else { return nil }
  if let chart = PortfolioChart(rawValue: name.value) { return chart }
  diagnostics.report(.unknownPortfolioChart(name.value, at: name.place))
  return nil
}

extension DirectiveReader {
  mutating func live(_ node: Node, _ diagnostics: inout Diagnostics) -> LiveBox? {
    guard let block = liveBlockTable.read(node, &diagnostics), let title = block.title else {
      return nil
    }
    var box = LiveBox(title.value)
    (box.figures, box.chart, box.findings) = (block.figures, block.chart, block.findings)
    box.caption = block.caption
    guard let fallback = block.fallback else { return box }
    if case .scalar = fallback.content {
      box.fallback = text.read(fallback, &diagnostics).map { .text($0.value) }
    } else {
      box.fallback = example(fallback, &diagnostics).map { .example($0) }
    }
    return box
  }
}
