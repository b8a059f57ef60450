import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioView

/// Figures and findings as JSON. What the names mean stands in FiguresFormat.md.
struct FigureJSON {
  let project: Project
  let analysis: Analysis
  let edition: Edition
  let files: SourceFiles
  let words: FindingText

  init(_ project: Project, _ analysis: Analysis, _ edition: Edition, _ files: SourceFiles) {
    (self.project, self.analysis, self.edition, self.files) = (project, analysis, edition, files)
    words = FindingText(project, analysis, edition: edition)
  }

  func json(account wanted: String?) -> JSON {
    let isWhole = wanted == nil && analysis.context.holdsInternals
    let programme = isWhole ? analysis.programmeFigures(of: project) : []
    let accounts = zip(project.accounts, analysis.accounts).filter {
      wanted == nil || $0.0.id.value == wanted
    }.map { account, figures in
      (
        account.value, figures.value,
        figures.value.figures(of: account.value, in: analysis.context)
      )
    }
    let findings = analysis.findings.filter { wanted.map($0.accounts.contains) ?? true }
    let used = Set((programme + accounts.flatMap(\.2)).compactMap { Method(ofFigure: $0.id) })
      .union(findings.map(\.method))
    return .object([
      "format": .string("keyfolio-figures"), "version": .integer(2),
      "name": .string(project.programme.name.value),
      "as_of": analysis.context.asOf.map { .string($0.description) },
      "edition": .string(edition.name), "currency": .string(analysis.context.currency),
      "lines": analysis.context.holdsInternals ? lines : nil,
      "methods": .array(Method.allCases.filter(used.contains).map(json)),
      "programme": isWhole ? json(programme) : nil,
      "accounts": .array(accounts.map(json)),
      "order": isWhole ? .array(order) : nil,
      "findings": .array(findings.map(json)),
    ])
  }

  private var lines: JSON {
    .object([
      "attractiveness": .number(analysis.lines.attractiveness.value),
      "strength": .literal(analysis.lines.strength.description),
    ])
  }

  private func json(_ method: Method) -> JSON {
    .object([
      "id": .string(method.rawValue), "name": .string(words.name(of: method)),
      "formula": .string(method.formula), "source": .string(method.source),
    ])
  }

  private func json(_ account: Account, _ figures: AccountFigures, _ list: [Figure]) -> JSON {
    var facts = FactTable(files)
    let list = list.map { json($0, &facts) }
    return .object([
      "id": .string(account.id.value), "name": .string(account.name.value),
      "figures": .array(list), "facts": facts.json,
      "attractiveness": figures.attractiveness.map {
        rows($0, figures.robustness?.attractiveness)
      },
      "strength": figures.strength.map { rows($0, figures.robustness?.strength) },
    ])
  }

  private func json(_ programme: [Figure]) -> JSON {
    var facts = FactTable(files)
    let list = programme.map { json($0, &facts) }
    return .object(["figures": .array(list), "facts": facts.json])
  }

  private func json(_ figure: Figure, _ facts: inout FactTable) -> JSON {
    .object([
      "id": .string(figure.id), "subject": figure.subject.map { .string($0) },
      "value": json(figure.value), "unit": .string(figure.unit.rawValue),
      "bounds": figure.bounds.map { .array([.number($0.lowerBound), .number($0.upperBound)]) },
      "coverage": .number(figure.coverage),
      "missing": figure.missing.isEmpty ? nil : .array(figure.missing.map { .string($0) }),
      "inputs": .array(figure.inputs.map { .integer(Int64(facts.number(of: $0))) }),
    ])
  }

  private func json(_ value: Figure.Value?) -> JSON {
    switch value {
    case .real(let value): .number(value)
    case .fixed(let value): .literal(value.description)
    case .money(let value): .literal(value.description)
    case .word(let value): .string(value)
    case nil: .null
    }
  }

  // MARK: - Findings

  private func json(_ finding: Finding) -> JSON {
    let account = finding.accounts.count == 1 ? finding.accounts.first : nil
    return .object([
      "code": .string(finding.code.rawValue), "severity": .string(finding.severity.word),
      "accounts": .array(finding.accounts.map { .string($0) }),
      "question": .string(words.question(finding)),
      "people": finding.people.isEmpty
        ? nil : .array(finding.people.map { json($0, in: account) }),
      "records": finding.records.isEmpty
        ? nil : .array(finding.records.map { .string($0) }),
      "evidence": .array(finding.evidence.map(json)),
      "money": finding.money.map { amount in
        .object([
          "amount": .literal(amount.description),
          "meaning": finding.moneyMeaning.map { .string($0.rawValue) },
        ])
      },
      "owner": finding.owner.map { .string(analysis.context.key(ofStaff: $0)) },
      "date": finding.date.map { date in
        .object([
          "day": .string(date.description),
          "meaning": finding.dateMeaning.map { .string($0.rawValue) },
        ])
      },
      "facts": .array(
        [words.owner(finding), words.money(finding), words.date(finding)].compactMap(\.self)
          .map { .string($0) }),
      "method": .string(finding.method.rawValue),
      "explained_by": .string("method.html#" + finding.method.rawValue),
    ])
  }

  private func json(_ evidence: Finding.Evidence) -> JSON {
    .object([
      "figure": .string(evidence.figure), "subject": evidence.subject.map { .string($0) },
      "value": json(evidence.value), "unit": .string(evidence.unit.rawValue),
    ])
  }

  private func json(_ member: ContactNetwork.Member, in account: String?) -> JSON {
    .object([
      "side": .string(member.side.rawValue),
      "id": .string(words.key(of: member, in: account)),
      "name": .string(words.name(of: member, in: account)),
    ])
  }

  // MARK: - The arithmetic, row by row

  private func rows(_ attractiveness: Attractiveness, _ axis: Robustness.Axis?) -> JSON {
    .array(
      attractiveness.rows.enumerated().map { index, row in
        .object([
          "criterion": .string(row.criterion), "weight": fixed(row.weight),
          "rating": fixed(row.rating), "score": real(row.score),
          "margins": margins(axis, index),
        ])
      })
  }

  private func rows(_ strength: Strength, _ axis: Robustness.Axis?) -> JSON {
    .array(
      strength.rows.enumerated().map { index, row in
        .object([
          "factor": .string(row.factor), "weight": fixed(row.weight),
          "us": fixed(row.us.inForce), "said": row.us.said.map { .literal($0.description) },
          "rivals": .object(
            zip(strength.rivals, row.rivals).map { JSON.Member($0.id, fixed($1.inForce)) }),
          "gap": fixed(row.gap), "weighted_gap": real(row.weightedGap),
          "margins": margins(axis, index),
        ])
      })
  }

  /// What this row alone would have to become for the account to change sides.
  private func margins(_ axis: Robustness.Axis?, _ index: Int) -> JSON? {
    guard let axis, axis.rows.indices.contains(index) else { return nil }
    let row = axis.rows[index]
    return .object([
      "critical_weight": row.criticalWeight.map(critical),
      "slack": row.slack.map { .number($0) },
      "flipping_rating": row.flippingRating.map { .integer(Int64($0)) },
    ])
  }

  private func critical(_ critical: WeightedGaps.CriticalWeight) -> JSON {
    .object([
      "weight": .number(critical.weight),
      "changes_when": .string(critical.isBelow ? "below" : "above"),
    ])
  }

  /// Accounts with a complete score, highest first, each against the next.
  private var order: [JSON] {
    let complete = analysis.accounts.map(\.value).filter {
      $0.attractiveness?.score.isComplete ?? false
    }
    let ranked = complete.enumerated().sorted { a, b in
      let (x, y) = (score(a.element), score(b.element))
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
    return zip(ranked, ranked.dropFirst()).compactMap(pair)
  }

  private func score(_ figures: AccountFigures) -> Double {
    figures.attractiveness?.score.known ?? 0
  }

  private func pair(_ first: AccountFigures, _ second: AccountFigures) -> JSON? {
    guard let above = first.attractiveness?.rows, let below = second.attractiveness?.rows else {
      return nil
    }
    let rows = zip(above, below).map { row, other in
      (
        weight: row.weight ?? .zero, first: row.rating ?? .zero, second: other.rating ?? .zero
      )
    }
    let gaps = WeightedGaps(rows.map { (weight: $0.weight, ours: $0.first, best: $0.second) })
    let weights = above.indices.compactMap { index in
      gaps.criticalWeight(at: index).map { JSON.Member(above[index].criterion, critical($0)) }
    }
    return .object([
      "first": .string(first.account), "second": .string(second.account),
      "margin": .number(WeightedGaps.orderMargin(rows)), "critical_weights": .object(weights),
    ])
  }

  private func fixed(_ value: FixedPoint?) -> JSON {
    value.map { .literal($0.description) } ?? .null
  }

  private func real(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
}

/// The facts of some figures, each once: figures name them by their position, since a rating stands
/// behind a dozen of them.
private struct FactTable {
  private let files: SourceFiles
  private var facts: [FactRef] = []
  private var numbers: [String: [Int]] = [:]

  init(_ files: SourceFiles) {
    self.files = files
  }

  mutating func number(of fact: FactRef) -> Int {
    if let known = numbers[fact.path]?.first(where: { facts[$0] == fact }) { return known }
    numbers[fact.path, default: []].append(facts.count)
    facts.append(fact)
    return facts.count - 1
  }

  var json: JSON {
    .array(
      facts.map { fact in
        .object([
          "path": .string(fact.path), "value": .string(fact.value),
          "file": files.path(of: fact.place.file).map { .string($0.text) },
          "line": .integer(Int64(fact.place.line)), "column": .integer(Int64(fact.place.column)),
        ])
      })
  }
}
