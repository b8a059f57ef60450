"""The course: worksheets that add up, progress that is kept, answers that open without scripts."""

from browser import opened
from tools import Expect


def check_course(browser, found, findings):
    by_stem = {page.path.stem: page for page in found if page.path.parent.name == "training"}

    def page(end):
        return next(own for stem, own in by_stem.items() if stem.endswith(end))

    for end, check in (
        ("sheet-quick-check", check_bands), ("sheet-scoring", check_weights),
        ("sheet-customer-profit", check_subtotals), ("sheet-factors", check_comparison),
    ):
        with opened(browser, page(end), findings) as tab:
            check(tab, Expect(page(end), findings))
    lesson, index = page("what-a-key-account-is"), page("index")
    with opened(browser, lesson, findings) as tab:
        check_progress(tab, lesson, index, Expect(lesson, findings))
    check_without_scripts(browser, lesson, Expect(lesson, findings))


def fill(tab, sheet, column, numbers):
    """Types numbers into a column of a worksheet, counted from 0, row by row."""
    rows = sheet.locator("tbody tr:not(.subtotal)")
    for row, number in enumerate(numbers):
        cell = rows.nth(row).locator("> *").nth(column)
        cell.locator("input[type=number]").fill(str(number))


def output(sheet, rows, column):
    return sheet.locator(f"{rows} > :nth-child({column + 1}) output").inner_text()


def check_bands(tab, expect):
    sheet = tab.locator(".worksheet").last
    expect(output(sheet, "tfoot tr", 1) == "", "an empty sheet has a total")
    expect(sheet.locator(".is-hit").count() == 0, "an empty sheet has a band")
    fill(tab, sheet, 1, (2, 1, 1, 2, 1, 2))
    expect(output(sheet, "tfoot tr", 1) == "9", "2, 1, 1, 2, 1 and 2 do not make 9")
    hit = sheet.locator(".is-hit").all_inner_texts()
    expect(len(hit) == 1 and "Co-operative" in hit[0], f"9 reads as {hit}")


def check_weights(tab, expect):
    sheet = tab.locator(".worksheet").last
    fill(tab, sheet, 1, (25, 25, 20, 15, 15))
    fill(tab, sheet, 2, (9, 4, 3, 6, 3))
    total = output(sheet, "tfoot tr", 1), output(sheet, "tfoot tr", 2)
    expect(total == ("100", "520"), f"weights and score come to {total}, not 100 and 520")


def check_subtotals(tab, expect):
    sheet = tab.locator(".worksheet").last
    fill(tab, sheet, 1, (450, 79, 302, 24))
    sums = [own.inner_text() for own in sheet.locator("tr.subtotal > :nth-child(2) output").all()]
    expect(sums == ["371", "69", "45"], f"the profit sheet comes to {sums}")


def check_comparison(tab, expect):
    sheet = tab.locator(".worksheet").last
    fill(tab, sheet, 1, (30, 25, 20, 15, 10))
    for column, ratings in ((2, (8, 6, 7, 5, 9)), (3, (7, 8, 6, 6, 7)), (4, (5, 5, 9, 4, 6))):
        fill(tab, sheet, column, ratings)
    compared = sheet.locator("[data-compare]").inner_text()
    expect(compared == "1.01 (5)", f"695 against 690 is {compared}")


def check_progress(tab, lesson, index, expect):
    button = tab.locator("[data-done]")
    expect(button.get_attribute("aria-pressed") == "false", "a lesson is done before it was read")
    button.focus()
    tab.keyboard.press("Enter")
    expect(button.get_attribute("aria-pressed") == "true", "a lesson cannot be marked as done")
    tab.goto(index.url)
    expect(tab.locator(".is-done").count() == 1, "the list does not show what was done")
    shown = [text for text in tab.locator("[data-progress]").all_inner_texts() if text]
    expect(any(text.startswith("1 of ") for text in shown), f"the paths show {shown}")
    tab.goto(lesson.url)
    tab.locator("[data-done]").click()
    tab.goto(index.url)
    expect(tab.locator(".is-done").count() == 0, "what was done cannot be taken back")


def check_without_scripts(browser, lesson, expect):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(lesson.url)
    answer = tab.locator(".check details").first
    hidden = answer.locator("p").is_visible()
    answer.locator("summary").click()
    expect(not hidden and answer.locator("p").is_visible(), "an answer does not open")
    expect(tab.locator("[data-done]").count() == 0, "a button that does nothing")
    context.close()
