using System.Globalization;
using FsCheck;

namespace ScoArchive.Tests;

/// <summary>
/// How property tests run: on the same texts every time, so that a result tells of the change and not of luck.
/// PROPERTY_SEED=N in the environment draws other texts; run it with many seeds to look for rare failures. PROPERTY_COUNT=N
/// makes tests that work through long histories go on for longer.
/// </summary>
internal static class PropertyRun
{
    private const int UsualCount = 100;

    public static Config Usual { get; } = Times(UsualCount);

    public static Config Times(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd((ulong)Seed), null));

    /// <summary>What chance begins with.</summary>
    public static int Seed { get; } = NumberOf("PROPERTY_SEED") ?? 20010615;

    /// <summary>How long a history is.</summary>
    public static int CountOr(int usual) => NumberOf("PROPERTY_COUNT") ?? usual;

    private static int? NumberOf(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
