using System.Globalization;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Word;

/// <summary>Writes numbers in the formats of Word (ECMA-376, part 1, 17.18.59) that texts of the archive's languages use.</summary>
internal static class WordNumber
{
    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщэюя";
    private const string ChineseFigures = "零一二三四五六七八九";
    private const string LegalFigures = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const int LastCircled = 20;

    /// <summary>The number; <see langword="null"/> where the format is not known.</summary>
    public static string? Write(int number, string format) => format switch
    {
        "decimal" => number.ToString(CultureInfo.InvariantCulture),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Repeated(number, "abcdefghijklmnopqrstuvwxyz"),
        "upperLetter" => Repeated(number, "abcdefghijklmnopqrstuvwxyz").ToUpperInvariant(),
        "lowerRoman" => ListNumber.Roman(number),
        "upperRoman" => ListNumber.Roman(number).ToUpperInvariant(),
        "russianLower" => Repeated(number, RussianLetters),
        "russianUpper" => Repeated(number, RussianLetters).ToUpperInvariant(),
        "ordinal" => number.ToString(CultureInfo.InvariantCulture) + OrdinalEnding(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= LastCircled => ((char)('①' + number - 1)).ToString(),
        "decimalFullWidth" => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(figure => (char)(figure - '0' + '０'))),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Chinese(number, ChineseFigures, "十百千"),
        "chineseLegalSimplified" => Chinese(number, LegalFigures, "拾佰仟"),
        "ideographDigital" => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(figure => figure == '0' ? '〇' : ChineseFigures[figure - '0'])),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "none" => "",
        _ => null,
    };

    // Word goes on behind the last letter with the first one twice.
    private static string Repeated(int number, string letters) => number < 1
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string(letters[(number - 1) % letters.Length], Math.Min(20, ((number - 1) / letters.Length) + 1));

    private static string OrdinalEnding(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static string Chinese(int number, string figures, string places)
    {
        if (number is < 1 or > 9999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string written = "";
        bool passed = false;
        for (int place = 3; place >= 0; place--)
        {
            int figure = number / (int)Math.Pow(10, place) % 10;
            if (figure == 0)
            {
                passed = written.Length > 0;
                continue;
            }

            bool isTen = place == 1 && figure == 1 && written.Length == 0;
            written += (passed ? figures[..1] : "") + (isTen ? "" : figures[figure].ToString()) + (place > 0 ? places[place - 1].ToString() : "");
            passed = false;
        }

        return written;
    }
}
