// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/workflows/exchange/mixed_lines.h"

#include <random>

namespace specimens {

namespace {

using Words = std::vector<std::string>;

const Words &arabicWords() {
    static const Words words{"دولت",
                             "عليه",
                             "عثمانيه",
                             "مطبعه",
                             "سنه",
                             "لأجل",
                             "الإسلام",
                             "علاقه",
                             "سلام",
                             "لآلی",
                             "كتابخانه",
                             "می‌خواهم",
                             "خانه‌ها",
                             "گنجه",
                             "آذربایجان",
                             "باکو",
                             "نشریات",
                             "محمد",
                             "أمین",
                             "رسول‌زاده",
                             "مُحَمَّد",
                             "كِتَابًا",
                             "حكومـت",
                             "جمهوریـــت",
                             "ڭیڭی",
                             "چاپ",
                             "ژورنال",
                             "پادشاه",
                             "مجلس",
                             "و",
                             "اوچ",
                             "ایله",
                             "ترک",
                             "قفقاز",
                             "شمالی",
                             "مسلمانلر",
                             "یکی",
                             "دور",
                             "شیخ",
                             "لا"};
    return words;
}

const Words &latinWords() {
    static const Words words{
        "Azərbajçan",    "qəzetə", "ƣəzəl", "ɵlkə",   "istiklâl", "hükûmet", "vasıtasile",
        "kalmıyacağını", "Şimalî", "îcad",  "Kavkaz", "rapport",  "a",       "Société",
        "der",           "Größe",  "Łódź",  "ƶurnal", "Baqь",     "və"};
    return words;
}

const Words &cyrillicWords() {
    static const Words words{"Наркомвнудел",  "міръ",   "всѣхъ",       "ѳита",   "мѵро", "Бакы",
                             "Азәрбајҹан",    "өлкә",   "ҹүмһурийјәт", "ғәзет",  "и",    "въ",
                             "постановленіе", "сводка", "о",           "Ганджа", "№",    "рабочій"};
    return words;
}

const Words &numbers() {
    static const Words words{"١٩٨٦", "۱۳۳۶",      "1918",       "٢٨",     "۱۲٫۵",
                             "302",  "1.000.000", "28.05.1918", "١٣٣٦/٢", "12:30",
                             "50%",  "25-26",     "٣،٤",        "XI",     "1930-03-28"};
    return words;
}

class Writer {
  public:
    Writer(MixedBase base, std::uint32_t seed) : m_base(base), m_random(seed) {}

    std::string line() {
        std::string text;
        const int words = 2 + below(8);
        for (int i = 0; i < words; ++i)
            text += (i > 0 ? " " : "") + decorated(token());
        switch (below(8)) {
        case 0:
            return text + ".";
        case 1:
            return text + "-";
        case 2:
            return text + (m_base == MixedBase::arabic ? "؟" : "?");
        default:
            return text;
        }
    }

  private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    const std::string &pick(const Words &words) {
        return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
    }

    const std::string &token() {
        const int kind = below(20);
        if (kind < 3)
            return pick(numbers());
        if (kind < 5)
            return pick(m_base == MixedBase::arabic ? latinWords() : arabicWords());
        if (kind < 6)
            return pick(m_base == MixedBase::cyrillic ? latinWords() : cyrillicWords());
        return pick(m_base == MixedBase::arabic  ? arabicWords()
                    : m_base == MixedBase::latin ? latinWords()
                                                 : cyrillicWords());
    }

    std::string decorated(const std::string &word) {
        const bool isArabic = m_base == MixedBase::arabic;
        switch (below(24)) {
        case 0:
            return "(" + word + ")";
        case 1:
            return "«" + word + "»";
        case 2:
            return word + (isArabic ? "،" : ",");
        case 3:
            return "[" + word + " " + token() + "]";
        case 4:
            return word + (isArabic ? "؛" : ";");
        case 5:
            return word + " -";
        case 6:
            return "\"" + word + "\"";
        case 7:
            return word + ":";
        case 8:
            return "*) " + word;
        case 9:
            return word + "!";
        default:
            return word;
        }
    }

    MixedBase m_base;
    std::mt19937 m_random;
};

} // namespace

std::vector<std::string> mixedLines(MixedBase base, int count, std::uint32_t seed) {
    Writer writer(base, seed);
    std::vector<std::string> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(writer.line());
    return lines;
}

} // namespace specimens
