using System.Collections.Frozen;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Names in traditional Chinese signs, made from those in simplified ones. The table has the signs that names of states and cities
/// are written with; each simplified sign in it stands for one traditional sign in such names.
/// </summary>
internal static class TraditionalForms
{
    private const string Pairs =
        "国國亚亞罗羅韩韓兰蘭龙龍达達门門乌烏兹茲别別尔爾马馬来來卢盧宾賓缅緬维維韦韋纳納约約联聯鲜鮮麦麥爱愛岛島叙敘华華萨薩贝貝图圖冈岡几幾内內"
        + "圣聖汤湯苏蘇莱萊乐樂鲁魯纽紐赞贊叶葉长長阳陽伦倫东東宁寧济濟广廣庆慶温溫诺諾丽麗顿頓湾灣关關辽遼滨濱连連汉漢应應经經绥綏黄黃齐齊义義欧歐";

    private static readonly FrozenDictionary<char, char> Signs = Enumerable.Range(0, Pairs.Length / 2)
        .Select(i => (Simplified: Pairs[2 * i], Traditional: Pairs[(2 * i) + 1]))
        .ToFrozenDictionary(pair => pair.Simplified, pair => pair.Traditional);

    /// <summary>The form, and the one in traditional signs where it differs.</summary>
    public static IEnumerable<string> With(string form)
    {
        yield return form;
        string traditional = string.Create(form.Length, form, (signs, simplified) =>
        {
            for (int i = 0; i < signs.Length; i++)
            {
                signs[i] = Signs.GetValueOrDefault(simplified[i], simplified[i]);
            }
        });
        if (traditional != form)
        {
            yield return traditional;
        }
    }
}
