// The table of audience classes, continued: money and agreements.

extension MoneyFigure: ClassifiedRecord {
  public static let fields: [ClassifiedField<MoneyFigure>] = [
    .init("period", \.period, .leadership),
    .init("kind", \.kind, .leadership),
    .init("line", \.line, .leadership),
    .init("unit", \.unit, .leadership),
    .init("currency", \.currency, .leadership),
    .init("amount", \.amount, .leadership),
    .init("year_of", \.yearOf, .leadership),
  ]
}

extension Agreement: ClassifiedRecord {
  public static let fields: [ClassifiedField<Agreement>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("kind", \.kind, .leadership),
    .init("units", \.units, .leadership),
    .init("starts", \.starts, .leadership),
    .init("ends", \.ends, .leadership),
    .init("notice_by", \.noticeBy, .leadership),
    .init("renewal", \.renewal, .leadership),
    .init("commitment", \.commitment, .leadership),
    .init("commitment_per", \.commitmentPer, .leadership),
    .init("currency", \.currency, .leadership),
    .init("terms_days", \.termsDays, .leadership),
  ]
}

extension Retention: ClassifiedRecord {
  public static let fields: [ClassifiedField<Retention>] = [
    .init("values", \.values, .leadership),
    .init("by", \.by, .team),
    .init("as_of", \.asOf, .leadership),
    .init("source", \.source, .leadership),
    .init("verified", \.verified, .leadership),
  ]
}

extension Investment: ClassifiedRecord {
  public static let fields: [ClassifiedField<Investment>] = [
    .init("name", \.name, .leadership),
    .init("period", \.period, .leadership),
    .init("amount", \.amount, .leadership),
    .init("currency", \.currency, .leadership),
  ]
}
