// SPDX-License-Identifier: BSL-1.0
#ifndef HTTPSTATUS_EXAMPLES_REFERENCE_PAGE_HPP
#define HTTPSTATUS_EXAMPLES_REFERENCE_PAGE_HPP

// The table as a page to read and search: one HTML document, which needs nothing else and works without its script.

#include <httpstatus/httpstatus.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace detail {

constexpr std::string_view page_style = R"css(
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #1d2330; --soft: #555d6c; --line: #dfdcd3; --focus: #1c5fd4;
  --c1: #4d5a70; --c2: #19693f; --c3: #1d5a9e; --c4: #94490b; --c5: #a52a2f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171d; --card: #1b1f27; --ink: #e6e8ec; --soft: #a5adba; --line: #313743; --focus: #8ab4ff;
    --c1: #aab6ca; --c2: #7ccf9f; --c3: #8fbdf5; --c4: #f0b277; --c5: #f59a9a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 9rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer, .tools { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { margin: 0; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); line-height: 1.15; letter-spacing: -.02em; }
header p { margin: .5rem 0 1rem; max-width: 40rem; color: var(--soft); }
.bar { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); }
.tools { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .6rem 1.25rem; align-items: center; padding-block: .75rem; }
.tools[hidden] { display: none; }
.search { display: flex; gap: .75rem; align-items: center; font-weight: 600; }
input[type=search] {
  flex: 1; min-width: 0; font: inherit; font-weight: 400; color: inherit; background: var(--card); padding: .5rem .75rem;
  border: 1px solid var(--soft); border-radius: .5rem;
}
::placeholder { color: var(--soft); opacity: 1; }
output { white-space: nowrap; color: var(--soft); font-variant-numeric: tabular-nums; min-width: 4.5rem; text-align: right; }
fieldset { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; border: 0; min-width: 0; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pill { position: relative; }
.pill input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.pill span {
  display: block; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 2rem;
  background: var(--card); font-size: .875rem;
}
.pill i { font-style: normal; }
.pill input:checked + span { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.pill input:focus-visible + span, a:focus-visible, input[type=search]:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .5rem;
}
.pill input:focus-visible + span { border-radius: 2rem; }
h2 { margin: 2.25rem 0 .25rem; font-size: 1rem; color: var(--accent); display: flex; gap: .6rem; align-items: baseline; }
h2::after { content: ""; flex: 1; border-top: 2px solid currentColor; opacity: .35; transform: translateY(-.25em); }
ol { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); padding: 1.1rem 0; border-bottom: 1px solid var(--line); }
li:last-child { border-bottom: 0; }
li[hidden], section[hidden], .none[hidden] { display: none; }
.number { font-size: 1.75rem; line-height: 1.1; font-weight: 700; font-variant-numeric: tabular-nums; color: var(--accent); }
.number a { color: inherit; text-decoration: none; }
.number a:hover { text-decoration: underline; }
h3 { margin: 0; overflow-wrap: anywhere; font-size: 1.125rem; line-height: 1.35; }
code { font: .85rem/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); overflow-wrap: anywhere; }
.text { margin: .35rem 0 .5rem; max-width: 40rem; }
.foot { display: flex; flex-wrap: wrap; gap: .35rem .4rem; align-items: center; margin: 0; padding: 0; font-size: .8125rem; }
.foot a { margin-right: .4rem; overflow-wrap: anywhere; }
a { color: var(--c3); text-underline-offset: .15em; }
.tag { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: .35rem; color: var(--soft); background: var(--card); }
.standing { border-color: currentColor; color: var(--c4); }
.none { margin: 3rem 0; text-align: center; color: var(--soft); }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
.k1 { --accent: var(--c1); } .k2 { --accent: var(--c2); } .k3 { --accent: var(--c3); }
.k4 { --accent: var(--c4); } .k5 { --accent: var(--c5); }
@media (max-width: 40rem) {
  header { padding-top: 1.5rem; }
  header, main, footer, .tools { padding-inline: 1rem; }
  .tools { padding-block: .6rem; gap: .5rem .75rem; }
  .search span, .pill i { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  fieldset { gap: .3rem; }
  .pill span { padding: .25rem .6rem; }
  li { grid-template-columns: 3.75rem minmax(0, 1fr); padding: 1rem 0; }
  .number { font-size: 1.35rem; line-height: 1.25; }
}
)css";

// A number is looked for from its first digit on, words anywhere in the text; every word must be found.
constexpr std::string_view page_script = R"js(
'use strict';
const search = document.querySelector('input[type=search]');
const count = document.querySelector('output');
const none = document.querySelector('.none');
const sections = [...document.querySelectorAll('section')];
const rows = [...document.querySelectorAll('li')].map(row => ({
  row,
  number: row.id,
  text: (row.textContent + ' ' + row.querySelector('code').textContent.replaceAll('_', ' ')).toLowerCase(),
}));

const update = () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== '');
  const first_digit = document.querySelector('input[type=radio]:checked').value;
  let shown = 0;
  for (const { row, number, text } of rows) {
    const found = number.startsWith(first_digit) && words.every(word => {
      if (/^\d{1,3}$/.test(word)) return number.startsWith(word);
      if (/^\dxx$/.test(word)) return number[0] === word[0];
      return text.includes(word);
    });
    row.hidden = !found;
    shown += found ? 1 : 0;
  }
  for (const section of sections) section.hidden = section.querySelector('li:not([hidden])') === null;
  none.hidden = shown !== 0;
  count.value = shown + (shown === 1 ? ' code' : ' codes');
};

const form = document.querySelector('form');
form.addEventListener('input', () => {
  update();
  // What is found is shown from its start.
  const covered = document.querySelector('.bar').offsetHeight - document.querySelector('main').getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, -covered);
});
form.addEventListener('submit', event => event.preventDefault());
// What is hidden cannot be gone to.
addEventListener('hashchange', () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || !target.hidden) return;
  form.reset();
  update();
  target.scrollIntoView();
});
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === search) return;
  event.preventDefault();
  search.focus();
});
form.hidden = false;
update();
)js";

inline std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

inline std::string_view standing_of(httpstatus::registration standing) {
  switch (standing) {
    case httpstatus::registration::permanent:
      return "";
    case httpstatus::registration::temporary:
      return "temporary";
    case httpstatus::registration::deprecated:
      return "deprecated";
    case httpstatus::registration::unused:
      return "unused";
    case httpstatus::registration::obsoleted:
      return "obsolete";
  }
  return "";
}

inline std::vector<std::string> tags_of(httpstatus::code c) {
  using namespace httpstatus;

  std::vector<std::string> tags;
  const auto add = [&tags](bool holds, const char* tag) {
    if (holds) tags.emplace_back(tag);
  };
  add(is_interim(c), "interim");
  add(must_not_generate_content(c), "no content");
  add(forbids_content_length(c), "no Content-Length");
  add(is_heuristically_cacheable(c), "cacheable");
  add(must_not_be_stored(c), "not stored");
  add(redirects_to_location(c), "Location");
  add(is_permanent_redirect(c), "for good");
  add(preserves_method(c), "keeps method");
  add(may_carry_retry_after(c), "Retry-After");
  for (const std::string_view field : required_fields(c)) tags.push_back("requires " + std::string{field});
  return tags;
}

inline std::string row_of(const httpstatus::status& row) {
  const std::string number = std::to_string(to_int(row.code));
  std::string html = "<li id=\"" + number + "\"><div class=\"number\"><a href=\"#" + number + "\">" + number +
                     "</a></div><div><h3>" + escaped(row.reason_phrase) + "</h3><code>" + escaped(row.name) +
                     "</code><p class=\"text\">" + escaped(row.description) + "</p><p class=\"foot\"><a href=\"" +
                     escaped(row.spec_url) + "\">" + escaped(row.reference) + "</a>";
  if (const std::string_view standing = standing_of(row.registration); !standing.empty()) {
    html.append(" <span class=\"tag standing\">").append(standing).append("</span>");
  }
  for (const std::string& tag : tags_of(row.code)) html += " <span class=\"tag\">" + escaped(tag) + "</span>";
  return html + "</p></div></li>\n";
}

inline std::string random_digits() {
  std::random_device random;
  std::string digits;
  for (int i = 0; i < 4; ++i) digits += std::to_string(random());
  return digits;
}

}  // namespace detail

struct reference_page {
  std::string html;
  std::string content_security_policy;  ///< The value of the field: nothing runs or loads but what is in the page.

  reference_page() {
    using namespace httpstatus;

    // One for all responses is enough, as nothing in the page comes from a request.
    const std::string nonce = ::detail::random_digits();
    const std::string allowed = "'nonce-" + nonce + "'";
    content_security_policy = "default-src 'none'; img-src data:; style-src " + allowed + "; script-src " + allowed +
                              "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    constexpr std::array categories{category::informational, category::successful, category::redirection,
                                    category::client_error, category::server_error};
    std::string pills = pill("", "All", true);
    std::string sections;
    for (const category k : categories) {
      const std::string digit = std::to_string(static_cast<int>(k));
      const std::string title = digit + "xx " + std::string{to_string(k)};
      pills += pill(digit, digit + "xx<i> " + std::string{to_string(k)} + "</i>", false);
      sections += "<section class=\"k" + digit + "\" aria-labelledby=\"c" + digit + "\"><h2 id=\"c" + digit + "\">" +
                  title + "</h2>\n<ol>\n";
      for (const status& row : codes(k)) sections += ::detail::row_of(row);
      sections += "</ol></section>\n";
    }

    const std::string count = std::to_string(registry.size());
    html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>HTTP status codes</title>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n<style nonce=\"" +
        nonce + "\">";
    html.append(::detail::page_style).append("</style>\n</head>\n<body>\n<header><h1>HTTP status codes</h1>\n<p>All ");
    html +=
        count + " codes of the IANA registry of " + std::string{registry_snapshot} +
        ", what they mean, and what the RFCs make follow from them.</p></header>\n"
        "<div class=\"bar\"><form class=\"tools\" role=\"search\" hidden>\n"
        "<label class=\"search\"><span>Search</span><input type=\"search\" autocomplete=\"off\" spellcheck=\"false\" "
        "placeholder=\"404, teapot\"></label>\n<output aria-live=\"polite\">" +
        count + " codes</output>\n<fieldset><legend>Category</legend>" + pills +
        "</fieldset>\n</form></div>\n<main>\n" + sections +
        "<p class=\"none\" hidden>No code matches.</p>\n</main>\n"
        "<footer>Ask for <code>/status/404</code>, or any code from 200 to 599, to be answered with it.</footer>\n"
        "<script nonce=\"" +
        nonce + "\">";
    html.append(::detail::page_script).append("</script>\n</body>\n</html>\n");
  }

 private:
  static std::string pill(const std::string& value, const std::string& label, bool is_checked) {
    return "<label class=\"pill\"><input type=\"radio\" name=\"category\" value=\"" + value + "\"" +
           (is_checked ? " checked" : "") + "><span>" + label + "</span></label>\n";
  }
};

#endif
