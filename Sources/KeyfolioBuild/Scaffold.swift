public import KeyfolioCore

/// The files of a new content folder: three accounts, commented, that build at once.
public func scaffold() -> [OutputFile] {
  scaffoldTexts.map { OutputFile(path: RelativePath($0.path), bytes: Array($0.text.utf8)) }
}

private let scaffoldTexts: [(path: String, text: String)] = [
  (".gitignore", "# Opinions about people and built sites stay out of Git.\nprivate/\n/site/\n"),
  ("portfolio.yaml", scaffoldPortfolio),
  ("team.yaml", scaffoldTeam),
  ("company.csv", scaffoldCompany),
  ("accounts/harbour/account.yaml", scaffoldHarbour),
  ("accounts/harbour/people.csv", scaffoldHarbourPeople),
  ("accounts/harbour/money.csv", scaffoldHarbourMoney),
  ("accounts/harbour/plan.md", scaffoldHarbourPlan),
  ("accounts/mill/account.yaml", scaffoldMill),
  ("accounts/mill/plan.md", scaffoldMillPlan),
  ("accounts/brewery/account.yaml", scaffoldBrewery),
  ("private/judgements/harbour.csv", scaffoldJudgements),
]
