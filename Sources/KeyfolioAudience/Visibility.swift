import KeyfolioModel

extension Edition {
  /// The audience whose marks and classes hold in this edition.
  var audience: Audience {
    switch base {
    case .leadership: .leadership
    case .customer: .customer
    case .training: .training
    case .team, .narrowed: .team
    }
  }

  /// What passes in this edition.
  ///
  /// A mark only ever narrows what a field's class allows, with one exception: fields of class
  /// `joint` reach the customer once their record is marked for it.
  var classCut: ClassCut {
    let audience = self.audience
    return ClassCut(showsRaters: audience == .team) { fieldClass, mark in
      if let mark, !mark.admits(audience) { return false }
      return fieldClass.isShown(to: audience, isMarked: mark != nil)
    }
  }
}

extension AudienceMark {
  /// Whether a record with this mark is meant for an audience.
  ///
  /// One word names the least privileged reader: `leadership` is for the team as well, `customer`
  /// and `training` for team and leadership. A list means exactly those it names.
  func admits(_ audience: Audience) -> Bool {
    switch self {
    case .only(let audiences, _): audiences.contains(audience)
    case .atLeast(.team, _): audience == .team
    case .atLeast(.leadership, _): audience == .team || audience == .leadership
    case .atLeast(.customer, _): audience != .training
    case .atLeast(.training, _): audience != .customer
    }
  }
}

extension FieldClass {
  /// `isMarked`: the record carries a mark, and the mark admits the audience.
  fileprivate func isShown(to audience: Audience, isMarked: Bool) -> Bool {
    switch (audience, self) {
    case (.team, _): true
    case (.leadership, .customer), (.leadership, .joint), (.leadership, .leadership): true
    case (.leadership, .named), (.leadership, .team): false
    case (.customer, .customer), (.customer, .named): true
    case (.customer, .joint): isMarked
    case (.customer, .leadership), (.customer, .team): false
    case (.training, _): false
    }
  }
}
