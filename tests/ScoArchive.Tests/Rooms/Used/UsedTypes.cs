using ScoArchive.Tests.Rooms.Using;

namespace ScoArchive.Tests.Rooms.Used;

/// <summary>Types that are used in one way each, one of which looks back.</summary>
internal sealed record UsedInMember(string Text)
{
    public static Type Back => typeof(UserOfAll);
}

internal sealed record UsedInBrackets(string Text);

internal sealed record UsedByPattern(string Text);

internal sealed record UsedInClosure(string Text);

internal static class UsedByCall
{
    public static int Length(object value) => value.ToString()!.Length;
}
