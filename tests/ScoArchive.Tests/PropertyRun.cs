using System.Globalization;
using FsCheck;

namespace ScoArchive.Tests;

/// <summary>
/// How property tests run: on the same texts every time, so that a result tells of the change and not of luck.
/// PROPERTY_SEED=N in the environment draws other texts; run it with many seeds to look for rare failures.
/// </summary>
internal static class PropertyRun
{
    private const int UsualCount = 100;

    public static Config Usual { get; } = Times(UsualCount);

    public static Config Times(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd(Seed()), null));

    private static ulong Seed() => ulong.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : 20010615;
}
