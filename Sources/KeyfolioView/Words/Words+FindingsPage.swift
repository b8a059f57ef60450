// What the page of findings says.

extension Words {
  var navFindings: String { "Findings" }

  func findingsHeadline(grave: Int, others: Int) -> String {
    let questions = { (number: Int) in number == 1 ? "1 question" : "\(number) questions" }
    switch (grave, others) {
    case (0, 0): return "The figures raise no question"
    case (0, _): return "\(questions(others)), and none of them is grave"
    case (_, 0): return "\(questions(grave)) to answer"
    default: return "\(questions(grave)) to answer first, and \(others) worth a thought"
    }
  }

  var findingsLede: String {
    "What the plans, the figures and the calendar say against each other, as questions: the "
      + "gravest first, and of these what most money hangs on. No question ranks our own people."
  }

  var findingsFirst: String { "To answer first" }
  var findingsLater: String { "Worth a thought" }
}
