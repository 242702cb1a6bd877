// SPDX-License-Identifier: BSL-1.0

// Writes an HTML page of all codes and their rules.

#include <httpstatus/httpstatus.hpp>

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "rules.hpp"

namespace {

using namespace httpstatus;

constexpr std::string_view usage = R"(usage: reference_page > page.html

Writes an HTML page of all HTTP status codes and their rules. The address of the
page can say what it shows: page.html?q=teapot or page.html?class=4.
)";

constexpr std::string_view page_start = R"html(<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HTTP status codes</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
form { position: sticky; top: 0; padding: .75rem 0; background: Canvas; border-bottom: 1px solid GrayText; }
input[type=search] { width: 100%; padding: .4rem .6rem; font: inherit; box-sizing: border-box; }
label, output { margin-right: 1rem; white-space: nowrap; }
article { padding: 1rem 0; border-bottom: 1px solid GrayText; scroll-margin-top: 10rem; }
h2, p, ul { margin: .25rem 0; }
h2 a { color: inherit; text-decoration: none; }
ul { padding-left: 1.25rem; font-size: .875rem; }
</style>
<h1>HTTP status codes</h1>
<form>
<input type="search" name="q" aria-label="Search" placeholder="Search: 404, teapot, Retry-After">
<label><input type="radio" name="class" value="" checked> All</label>
)html";

// Every word must be found: a number at the start of the code, any other word anywhere in the text.
constexpr std::string_view page_end = R"html(<script>
const form = document.forms[0];
const rows = [...document.querySelectorAll('article')];
const show = () => {
  const words = form.elements.q.value.toLowerCase().match(/\S+/g) ?? [];
  const matches = row => row.id.startsWith(form.elements.class.value) && words.every(word =>
    /^\d/.test(word) ? row.id.startsWith(word.replace(/x+$/, '')) : row.textContent.toLowerCase().includes(word));
  for (const row of rows) row.hidden = !matches(row);
  const count = rows.filter(row => !row.hidden).length;
  form.querySelector('output').value = count + (count === 1 ? ' code' : ' codes');
};
const asked = new URLSearchParams(location.search);
form.elements.q.value = asked.get('q') ?? '';
form.elements.class.value = asked.get('class') ?? '';
form.addEventListener('input', show);
show();
</script>
</html>
)html";

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) html += c == '&' || c == '<' ? "&#" + std::to_string(c) + ';' : std::string{c};
  return html;
}

void print(const status& row) {
  std::cout << "<article id=\"" << to_int(row.code) << "\">\n<h2><a href=\"#" << to_int(row.code) << "\">"
            << escaped(label(row.code)) << "</a></h2>\n<p><code>" << row.name << "</code></p>\n<p>"
            << escaped(row.description) << "</p>\n<p><a href=\"" << row.spec_url << "\">" << row.reference << "</a>";
  if (row.registration != registration::permanent) std::cout << ", " << to_string(row.registration);
  std::cout << "</p>\n<ul>\n";
  for (const rule& r : rules_of(row.code)) {
    std::cout << "<li>" << escaped(r.meaning) << " <code>" << r.function << "</code>\n";
  }
  std::cout << "</ul>\n</article>\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1) {
    const bool asks_for_help = std::string_view{argv[1]} == "--help";
    (asks_for_help ? std::cout : std::cerr) << usage;
    return asks_for_help ? EXIT_SUCCESS : EXIT_FAILURE;
  }
  std::cout << page_start;
  for (const category k : categories) {
    std::cout << R"(<label><input type="radio" name="class" value=")" << pattern(k).front() << "\"> " << pattern(k)
              << ' ' << to_string(k) << "</label>\n";
  }
  std::cout << "<output></output>\n</form>\n<main>\n";
  for (const status& row : registry) print(row);
  std::cout << "</main>\n" << page_end;
  return std::cout.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
