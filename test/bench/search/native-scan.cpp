// A native row scan, one thread: rows of 32 bytes one after the other, tables for each question, the best ten.
// It is the limit that the engine is held beside. Usage: native-scan ROWS QUERIES WARM_UP K
// ROWS and QUERIES are files of rows as below; a query row carries its member's number in `self`.
// Prints one line a query: milliseconds of the clock, of the processor, then member and score of each of the best.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

struct Row {
  uint32_t slots;
  uint16_t languages;
  uint8_t bands;  // one bit for the band, none when paused
  int8_t level;
  uint16_t offers[3];
  uint16_t wants[3];
  float x, y;
  uint32_t self;
};
static_assert(sizeof(Row) == 32, "a row is 32 bytes");

constexpr int CONCEPTS = 600, FAMILIES = 30;
struct Found { double score; uint32_t member; };
static bool before(const Found& a, const Found& b) {
  return a.score > b.score || (a.score == b.score && a.member < b.member);
}

static double worths[64][8], ceilings[64][8], offerCeilings[64];
static uint8_t offered[CONCEPTS], wanted[CONCEPTS];

static void makeTables() {
  for (int g = 0; g < 64; g++) {
    for (int w = 0; w < 8; w++) {
      double ab = __builtin_popcount(g) / 6.0, ba = std::min(w, 6) / 6.0;
      double harmonic = ab + ba > 0 ? 2 * ab * ba / (ab + ba) : 0;
      worths[g][w] = 0.55 * harmonic + 0.05 * (ab + ba);
      ceilings[g][w] = worths[g][w] + 0.35 + 1e-9;
      offerCeilings[g] = std::max(offerCeilings[g], ceilings[g][w]);
    }
  }
}

template <class F> static void relatives(int concept_, F each) {
  for (int steps = -2; steps <= 2; steps++) {
    int near = concept_ + steps * FAMILIES;
    if (near >= 0 && near < CONCEPTS) each(near, steps == 0);
  }
}

static std::vector<Found> search(const std::vector<Row>& rows, const Row& a, size_t k, uint8_t bands) {
  for (int i = 0; i < 3; i++) {
    relatives(a.wants[i], [&](int near, bool same) { offered[near] |= (same ? 3 : 1) << (2 * i); });
    relatives(a.offers[i], [&](int near, bool same) { wanted[near] = std::max<uint8_t>(wanted[near], same ? 2 : 1); });
  }
  std::vector<Found> best;
  best.reserve(k + 1);
  double least = -1;
  for (size_t j = 0; j < rows.size(); j++) {
    const Row& b = rows[j];
    // One branch for all gates: they fail for most rows, and in no order that a processor could learn.
    if (!(((b.slots & a.slots) != 0) & ((b.languages & a.languages) != 0) & ((b.bands & bands) != 0))) continue;
    const unsigned given = offered[b.offers[0]] | offered[b.offers[1]] | offered[b.offers[2]];
    const unsigned asked = wanted[b.wants[0]] + wanted[b.wants[1]] + wanted[b.wants[2]];
    if (ceilings[given][asked] < least) continue;
    const double dx = double(a.x) - b.x, dy = double(a.y) - b.y;
    const double km = std::sqrt(dx * dx + dy * dy);
    if (km > 40 || j == a.self) continue;
    const double common = std::min(__builtin_popcount(a.slots & b.slots), 3);
    const double score = worths[given][asked] + (0.1 * common) / 3 + 0.15 * (1 - km / 50) + 0.1 * (1 - std::abs(a.level - b.level) / 4.0);
    if (score < least || (best.size() == k && score == least)) continue;
    best.insert(std::upper_bound(best.begin(), best.end(), Found{score, uint32_t(j)}, before), Found{score, uint32_t(j)});
    if (best.size() > k) best.pop_back();
    if (best.size() == k) least = best.back().score;
  }
  for (int i = 0; i < 3; i++) {
    relatives(a.wants[i], [](int near, bool) { offered[near] = 0; });
    relatives(a.offers[i], [](int near, bool) { wanted[near] = 0; });
  }
  return best;
}

static std::vector<Row> readRows(const char* path) {
  FILE* file = fopen(path, "rb");
  if (!file) { fprintf(stderr, "cannot read %s\n", path); exit(2); }
  fseek(file, 0, SEEK_END);
  std::vector<Row> rows(ftell(file) / sizeof(Row));
  rewind(file);
  if (fread(rows.data(), sizeof(Row), rows.size(), file) != rows.size()) exit(2);
  fclose(file);
  return rows;
}

static double now(clockid_t clock) {
  timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

/** What memory gives: all rows read as 64-bit words and summed, the best of some rounds, in ms. */
static double bandwidthProbe(const std::vector<Row>& rows) {
  double best = 1e9;
  for (int round = 0; round < 9; round++) {
    const double begin = now(CLOCK_MONOTONIC);
    const uint64_t* words = reinterpret_cast<const uint64_t*>(rows.data());
    uint64_t sum = 0;
    for (size_t i = 0; i < rows.size() * 4; i++) sum += words[i];
    volatile uint64_t keep = sum;
    (void)keep;
    best = std::min(best, now(CLOCK_MONOTONIC) - begin);
  }
  return best;
}

int main(int count, char** given) {
  if (count != 5) { fprintf(stderr, "usage: native-scan ROWS QUERIES WARM_UP K\n"); return 2; }
  const std::vector<Row> rows = readRows(given[1]), queries = readRows(given[2]);
  const size_t warmUp = strtoul(given[3], nullptr, 10), k = strtoul(given[4], nullptr, 10);
  makeTables();
  printf("%.6f\n", bandwidthProbe(rows));
  for (size_t q = 0; q < queries.size(); q++) {
    const Row& a = queries[q];
    const double clock = now(CLOCK_MONOTONIC), processor = now(CLOCK_THREAD_CPUTIME_ID);
    // A query row carries the bits of the bands that it may meet.
    const std::vector<Found> best = search(rows, a, k, a.bands);
    const double took = now(CLOCK_MONOTONIC) - clock, worked = now(CLOCK_THREAD_CPUTIME_ID) - processor;
    if (q < warmUp) continue;
    printf("%.6f %.6f", took, worked);
    for (const Found& one : best) printf(" %u %.17g", one.member, one.score);
    printf("\n");
  }
}
