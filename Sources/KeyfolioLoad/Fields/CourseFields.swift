import KeyfolioCore
import KeyfolioModel

// training/course.yaml and training/glossary.yaml, field by field.

let courseTable = RecordTable<Course>(
  "course.yaml", blank: Course.init,
  fields: [
    field("title", \.title, text),
    field("lede", \.lede, text),
    field("paths", \.paths, learningPathTable.listReader),
  ])

extension LearningPath: Named {}

let learningPathTable = RecordTable<LearningPath>(
  named: "a path", blank: LearningPath.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("for", \.readers, text),
    field("lede", \.lede, text),
    field("steps", \.steps, pathStepTable.listReader),
  ])

let pathStepTable = RecordTable<LearningPath.Step>(
  "a step", blank: LearningPath.Step.init,
  fields: [
    field("lesson", \.lesson, reference),
    field("do", \.task, text),
    field("minutes", \.minutes, plainNumber(1...2400)),
  ],
  finish: { step, node, diagnostics in
    let isWhole = step.lesson != nil || step.task != nil
    if !isWhole { node.need("do", in: &diagnostics) }
    return isWhole
  })

let glossaryTermTable = RecordTable<GlossaryTerm>(
  "a term", blank: GlossaryTerm.init,
  fields: [
    field("term", \.term, text),
    field("also", \.also, texts),
    field("means", \.means, text),
    field("lesson", \.lesson, reference),
    field("exact", \.isExact, flag),
  ],
  finish: { term, node, diagnostics in
    if term.term.value.isEmpty { diagnostics.report(.missingField("term", at: node.place)) }
    if term.means == nil { diagnostics.report(.missingField("means", at: node.place)) }
    return !term.term.value.isEmpty && term.means != nil
  })
