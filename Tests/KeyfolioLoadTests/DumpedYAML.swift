/// Account files as PyYAML writes them, shortened; the block scalars at the end are by hand.
let dumpedYAML = [
  #"""
  id: swiety-jan-city-services
  name: Święty Jan City Services S.Coop.
  status: key
  codes:
  - KA-00107
  since: 1989
  closed: null
  summary: There is an informal steering group around Priya Usman; we are invited twice
    a year & should be there four times. Their published target is to cut scope 3 emissions
    by 38 %, which makes our service relevant.
  ratings:
    size:
      value: 6
      source: quoted by Siobhán O’Brien
    growth:
      value: 2
      source: weak in the <northern> depots & kiosks
  strength:
    factors:
    - id: f1
      weight: 20
      them:
        kronos-industrie: 7
        orbis-technik: 9
    - id: f2
      weight: 0.5
      them: {}
  people:
  - id: c4
    name: Emeka Nováková
    attitude: -2
    email: emeka.novakova@swiety-jan-city-services.example
  - id: c7
    name: Jamal Țîrlea
    attitude: 0
    reports_to: []
  actions:
  - id: A1
    name: Replace the price-only review with a value review using B802-50
    due: '2027-09-28'
  opportunities:
  - id: p1
    name: 'Total cost of ownership: extension Cádiz'
    close: 2027-04

  """#,
  #"""
  - id: quoted
    text: 'It''s long: a text with a colon, which therefore stands in quotes, and with so
      many words in it that it goes on in the line below.


      And a second paragraph.'
    escaped: "A tab\tand a bell, a quote \" and a backslash \\, in a text so long that it\
      \ does not fit into one line; é,   and \L and \U0001F600.\n  Another line\n"
    empty: ''
    'yes': 'no'
    '2026': "\t"
    lines: 'first

      second

      '
  - - nested
    - - deeper
  - keep: '#1'
    url: https://halden.example/a?b=c#d
    literal: |
      one
        two

      three
    folded: >-
      one
      two

      three

  """#,
]
