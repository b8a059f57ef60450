// The sample of `init`, as its reader will find it. Every account shows something else: a full
// one, one with gaps, and one that has only been begun.

let scaffoldPortfolio = """
  # What holds for all accounts. Only `name` must be there; whatever is missing counts as unknown.
  name: Our key accounts
  supplier: Our company
  currency: EUR
  locale: en-GB
  # The day the report speaks for. Nothing in a page depends on the clock.
  as_of: 2026-09-30
  # Who reads what `keyfolio build` writes: team, leadership, customer:ACCOUNT, training.
  publish:
    audience: team

  # How attractive an account is to us: a few criteria, one set for all; the weights total 100.
  criteria:
    - id: wallet
      name: Size of wallet
      weight: 40
      kind: financial
      anchors:
        0: under 0.1 M a year
        5: 1 M
        10: over 5 M
    - id: fit
      name: Needs what we do best
      weight: 35
      kind: needs
    - id: growth
      name: Growth of their market
      weight: 25
      kind: attributes

  # Where high begins: a score of 0 to 1000, and our strength as a ratio to the best rival's.
  lines:
    attractiveness: 500
    strength: 1.0

  competitors:
    - id: alder
      name: Alder & Co
    - id: birch
      name: Birch Systems

  """

let scaffoldTeam = """
  # Our own people. Accounts refer to them by id.
  - id: kim
    name: Kim Larsen
    role: key account manager
    capacity_hours: 120
  - id: robin
    name: Robin Meyer
    role: sponsor

  """

// Two years only: enough to see the columns, too few to judge a programme by.
let scaffoldCompany = """
  period,group,line,amount
  2024,key,gross_sales,982600
  2024,rest,gross_sales,4871300
  2024,key,net_contribution,296400
  2024,rest,net_contribution,643000
  2025,key,gross_sales,1108650
  2025,rest,gross_sales,4930200
  2025,key,net_contribution,338900
  2025,rest,net_contribution,621200

  """

let scaffoldHarbour = """
  # A full account. The id is the folder's name.
  name: Harbour Logistics
  status: key
  sector: Logistics
  city: Hamburg
  owner: kim
  sponsor: robin
  summary: Runs five terminals and wants one supplier for all of them by 2028.

  # 0 to 10 on each criterion: a bare number, or what is known about it.
  ratings:
    wallet: 8
    fit:
      value: 7
      by: kim
      as_of: 2026-08-20
      verified: customer-said
    growth: 6

  # What decides for them, weights 100; our rating and each rival's as they would give them.
  strength:
    factors:
      - id: delivery
        name: Delivery as promised
        weight: 50
        us: 8
        them:
          alder: 7
          birch: 5
        # What they told us counts instead of our guess.
        said:
          us: 7
          date: 2026-06-11
          source: supplier day
      - id: service
        name: Service at every terminal
        weight: 30
        us: 7
        them:
          alder: 5
          birch: 7
      - id: price
        name: Price
        weight: 20
        us: 5
        them:
          alder: 6
          birch: 8

  wallet:
    - period: 2025
      amount: 2100000
      basis: estimate
    - period: 2026
      amount: 2300000
      basis: estimate

  customer:
    business: Container terminals in northern Europe.
    initiatives:
      - id: west
        name: The western terminal opens
        due: 2027-09

  measures:
    - id: sow
      name: Share of wallet
      measure_unit: "%"
      from: share_of_wallet
  objectives:
    - id: o1
      name: Lead supplier for the western terminal
      kind: three-year
      measure: sow
      baseline: 38
      target: 55
      due: 2028-12-31
      status: on-track
  agreements:
    - id: frame
      name: Frame agreement 2024-27
      kind: frame
      starts: 2024-07-01
      ends: 2027-06-30
      notice_by: 2026-12-31
      renewal: negotiate
  actions:
    - id: a1
      name: Agree the plan for the western terminal with operations
      objective: o1
      owner: kim
      due: 2026-11-15
  contacts:
    - ours: kim
      theirs: voss
      strength: 3
      kind: visit
      last: 2026-09-10
      every_days: 30
    - ours: robin
      theirs: adler
      strength: 1
      kind: dinner
      last: 2026-07-02
      every_days: 120

  """

let scaffoldHarbourPeople = """
  id,name,title,function,roles,reports_to
  adler,Dr. Vera Adler,Chief operating officer,operations,decider|approver,
  voss,Henning Voss,Head of terminals,operations,user|influencer,adler
  brandt,Ines Brandt,Purchasing manager,purchasing,buyer,adler

  """

let scaffoldHarbourMoney = """
  line,kind,2024,2025,2026-Q1,2026-Q2,2026-Q3,2026-Q4
  gross_sales,actual,702400,798150,203900,214750,219300,
  gross_sales,plan,,780000,205000,210000,215000,230000
  gross_sales,forecast,,,,,,228000
  direct_cost,actual,398200,447800,113400,119950,121700,

  """

let scaffoldHarbourPlan = """
  ---
  title: Plan 2026-2028
  as_of: 2026-09-30
  audience: leadership
  ---
  ## What Harbour wants

  One supplier for five terminals before the western one opens. [Henning Voss](person:voss) decides
  what is used on the quay; [Dr. Adler](person:adler) decides with whom.

  ## What we will do

  | step | by |
  |---|---|
  | plan for the western terminal, agreed with operations | November 2026 |
  | second contact in purchasing | January 2027 |

  Two lines carry all of this, one to each of the two. None leads to purchasing yet:

  ```keyfolio
  chart: network
  ```

  - [x] supplier day in June
  - [ ] visit to the western site

  > [!NOTE]
  > They rate our delivery a point lower than we do. Why?

  """

let scaffoldMill = """
  # An account with gaps: growth is not rated yet, and no rival is known.
  name: Mill & Daughters
  sector: Food
  owner: kim
  ratings:
    wallet: 4
    fit: 6
  strength:
    factors:
      - id: hygiene
        name: Hygienic design
        weight: 60
        us: 8
      - id: speed
        name: Speed of delivery
        weight: 40
        us: 6
  money:
    - period: 2025
      line: gross_sales
      amount: 310500

  """

let scaffoldMillPlan = """
  ---
  title: What we must find out
  ---
  We sell them scales and do not know who else does. Two questions for the next visit: who serves
  the second plant, and what would make them change?

  """

let scaffoldBrewery = """
  # An account that has only been begun. Nothing but the name is needed.
  name: Old Town Brewery
  status: candidate

  """

let scaffoldJudgements = """
  person,influence,attitude,notes,by,as_of
  voss,8,1,Speaks well of our service team,kim,2026-09-10

  """
