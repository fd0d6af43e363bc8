#include "loyalty/catalog/advice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "loyalty/catalog/scheme.h"

namespace loyalty {
namespace {

TEST(Advice, EveryBandOfEverySchemeHasThreeToFiveSentences) {
  for (const Scheme& scheme : schemes()) {
    for (const Band& band : scheme.bands) {
      for (const Language language : {Language::kEnglish, Language::kRussian}) {
        const auto sentences = advice(scheme.metric, band.key, scheme.id, language, "");
        EXPECT_GE(sentences.size(), 3U) << scheme.id << " " << band.key;
        EXPECT_LE(sentences.size(), 5U) << scheme.id << " " << band.key;
        EXPECT_EQ(std::set<std::string>(sentences.begin(), sentences.end()).size(), sentences.size());
        for (const std::string& sentence : sentences) EXPECT_EQ(sentence.back(), '.') << sentence;
      }
    }
  }
}

TEST(Advice, LowAndHighBandsAreAdvisedDifferently) {
  const auto low = advice("NPS", "neg", "s1-nps", Language::kEnglish, "");
  const auto high = advice("NPS", "top", "s1-nps", Language::kEnglish, "");
  EXPECT_NE(low.front(), high.front());
}

TEST(Advice, SameKeyMeansWhatItsSchemeMeans) {
  EXPECT_NE(advice("NPS", "good", "s2-nps", Language::kEnglish, "").front(),
            advice("NPS", "good", "bain-nps", Language::kEnglish, "").front());
}

TEST(Advice, NamesTheWeakestCriteriaFirst) {
  const auto english = advice("CSI", "mid", "s1-csi", Language::kEnglish, "price, delivery");
  EXPECT_EQ(english.front(), "Begin with what costs the most points: price, delivery.");
  const auto russian = advice("CSI", "high", "s1-csi", Language::kRussian, "цена");
  EXPECT_NE(russian.front().find("цена"), std::string::npos);
}

TEST(Advice, CriteriaTextIsNotRead) {
  const auto sentences = advice("CSI", "weak", "s1-csi", Language::kEnglish, "{criteria}{criteria}");
  EXPECT_EQ(sentences.front(), "Begin with what costs the most points: {criteria}{criteria}.");
}

TEST(Advice, WithoutCriteriaNoSentenceWaitsForThem) {
  for (const auto& key : {"weak", "gap", "mid", "high"}) {
    for (const std::string& sentence : advice("CSI", key, "s1-csi", Language::kEnglish, "")) {
      EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
    }
  }
}

TEST(Advice, OwnSchemeMayUseTheSituationsOfTheCatalogue) {
  EXPECT_EQ(advice("NPS", "critics", "ours", Language::kEnglish, ""),
            advice("NPS", "neg", "s1-nps", Language::kEnglish, ""));
}

TEST(Advice, UnknownBandStillHearsWhatIsAlwaysTrue) {
  EXPECT_EQ(advice("NPS", "", "ours", Language::kEnglish, "").size(), 1U);
  EXPECT_TRUE(advice("LTV", "neg", "s1-nps", Language::kEnglish, "").empty());
}

}  // namespace
}  // namespace loyalty
