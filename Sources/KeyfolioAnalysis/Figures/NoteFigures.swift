import KeyfolioCore
public import KeyfolioModel

extension NoteFigure {
  /// The figure that is meant: the one of that name, and where there are several the one of the
  /// subject; `nil` where there is none, or where it is not said which.
  public func figure(among figures: [Figure]) -> Figure? {
    let all = figures.filter { $0.id == id.value }
    if let subject { return all.first { $0.subject == subject.value } }
    return all.count == 1 ? all.first : all.first { $0.subject == nil }
  }
}

/// Holds the figures that the notes of an account name against all that it has.
func checkNoteFigures(of account: Account, among all: [Figure]) -> Diagnostics {
  var diagnostics = Diagnostics()
  for wanted in account.allNotes.flatMap(\.figures) where wanted.figure(among: all) == nil {
    diagnostics.report(problem(with: wanted, of: account, all).diagnostic)
  }
  return diagnostics
}

private func problem(with wanted: NoteFigure, of account: Account, _ all: [Figure])
  -> AnalysisProblem
{
  let (id, place) = (wanted.id.value, wanted.id.place)
  let named = all.filter { $0.id == id }
  guard !named.isEmpty else {
    return .unknownFigure(id, account: account.id.value, known: all.map(\.id), place)
  }
  return .unknownSubject(
    wanted.subject?.value, figure: id, known: named.compactMap(\.subject),
    wanted.subject?.place ?? place)
}
