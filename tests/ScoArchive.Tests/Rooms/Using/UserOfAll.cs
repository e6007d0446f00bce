using ScoArchive.Tests.Rooms.Used;

namespace ScoArchive.Tests.Rooms.Using;

/// <summary>Uses each of the used types in its own way.</summary>
internal sealed class UserOfAll(UsedInMember member)
{
    public UsedInMember Member { get; } = member;

    public static int Call(object value) => UsedByCall.Length(value);

    public static bool Match(object value) => value is UsedByPattern;

    public static object Hold() => new List<UsedInBrackets>();

    public static Func<object> Closure(string text) => () => new UsedInClosure(text);
}
