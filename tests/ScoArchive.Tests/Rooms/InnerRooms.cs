using System.Reflection;

namespace ScoArchive.Tests.Rooms;

/// <summary>
/// The inner rooms of a project with what each uses, read from the compiled code, so that no way of naming a type hides a
/// use. What stands in an outer room beside its inner rooms counts type by type: facts lie below them, an entrance above.
/// </summary>
internal sealed class InnerRooms
{
    private readonly string _root;
    private readonly ILookup<string, string> _uses;

    public InnerRooms(Assembly assembly)
    {
        _root = assembly.GetName().Name!;
        (string User, string Used)[] uses = [.. TypeUses.In(assembly).Select(pair => (PlaceOf(pair.User), PlaceOf(pair.Used))).Where(pair => pair.Item1 != pair.Item2).Distinct()];
        _uses = uses.ToLookup(pair => pair.User, pair => pair.Used, StringComparer.Ordinal);
        Names = [.. assembly.GetTypes().Where(IsInside).Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>For each inner room that comes back to itself: what leads there.</summary>
    public IEnumerable<string> Circles() =>
        Names.Where(room => ReachedFrom(room).Contains(room)).Select(room => $"{room} uses {string.Join(", ", _uses[room].Where(used => ReachedFrom(used).Contains(room)))}");

    private string PlaceOf(Type type) => IsInside(type) ? type.Namespace! : type.FullName!;

    private bool IsInside(Type type) => type.Namespace is { } name && name.StartsWith(_root + ".", StringComparison.Ordinal) && name.AsSpan(_root.Length + 1).Contains('.');

    private HashSet<string> ReachedFrom(string place)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Queue<string> next = new([place]);
        while (next.TryDequeue(out string? at))
        {
            foreach (string used in _uses[at].Where(reached.Add))
            {
                next.Enqueue(used);
            }
        }

        return reached;
    }
}
