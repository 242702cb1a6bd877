// SPDX-License-Identifier: BSL-1.0
// Fails where two phrases, or two names, share a slot of their hash table, and prints a factor with which none do.
#include <httpstatus/parse.hpp>

#include <bitset>
#include <cstdint>
#include <iostream>
#include <vector>

#include "../known_texts.hpp"

using httpstatus::detail::text_index;

namespace {

bool none_share_a_slot(const std::vector<known_text>& texts, std::uint32_t factor) {
  std::bitset<text_index::slot_count> taken;
  for (const known_text& one : texts) {
    const unsigned slot = text_index::hash(one.text.data(), one.text.size(), factor);
    if (taken[slot]) return false;
    taken[slot] = true;
  }
  return true;
}

}  // namespace

int main() {
  const std::vector<known_text> phrases = all_phrases();
  const std::vector<known_text> names = all_names();
  std::uint32_t factor = text_index::chosen_factor;
  while (!none_share_a_slot(phrases, factor) || !none_share_a_slot(names, factor)) {
    factor += 0x9e37'79b2;  // visits every odd number
    if (factor == text_index::chosen_factor) {
      std::cout << "Two texts share a slot with any factor: text_index::hash must see more of them.\n";
      return 1;
    }
  }
  if (factor == text_index::chosen_factor) return 0;
  std::cout << "Two texts share a slot. None do with the factor 0x" << std::hex << factor << ".\n";
  return 1;
}
