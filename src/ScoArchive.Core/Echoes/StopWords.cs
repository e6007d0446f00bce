using System.Collections.Frozen;

namespace ScoArchive.Core.Echoes;

/// <summary>Words that join others and carry no meaning of their own.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words =
        ("a an the and or but nor of to in on at by for from with without within into onto over under between among through "
        + "as is are was were be been being am do does did done has have had having will would shall should can could may might must "
        + "it its this that these those there here they them their he she his her we our us you your i me my "
        + "which who whom whose what when where while why how if then than so such not no also both each every all any some other others "
        + "more most very just only own same again further about against during before after above below up down out off "
        + "said says adding added noted stressed emphasized it's including include includes "
        + "и в во на с со по к ко из у за от до для о об при над под как что это этот эта эти тот та те их его ее он она они мы вы я "
        + "не ни но или а же бы ли так также который которая которые которых является "
        + "的 和 在 了 是 与 及 并 对 为 将 等 以")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
