using System.Text.RegularExpressions;

namespace ScoArchive.Tests.Rooms;

/// <summary>The folders of the source, and what their pages say of them.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Roots = [RepositoryFolder.PathOf("src", "ScoArchive.Core"), RepositoryFolder.PathOf("src", "ScoArchive")];

    private static IEnumerable<string> Folders() =>
        Roots.SelectMany(Directory.EnumerateDirectories).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")).Order(StringComparer.Ordinal);

    [Fact]
    public void Every_room_opens_with_a_page_about_itself() =>
        Assert.DoesNotContain(Folders(), folder => !File.Exists(Path.Combine(folder, "README.md")));

    [Fact]
    public void No_two_rooms_depend_on_each_other_however_far_around()
    {
        Dictionary<string, string[]> uses = Folders().ToDictionary(NamespaceOf, folder => Usings(folder));
        Assert.True(uses.Count > 25 && uses.Values.Sum(used => used.Length) > 60, "The rooms were not found.");
        while (uses.Where(room => !room.Value.Any(uses.ContainsKey)).Select(room => room.Key).ToArray() is { Length: > 0 } free)
        {
            free.ToList().ForEach(room => uses.Remove(room));
        }

        Assert.True(uses.Count == 0, "In a circle: " + string.Join(", ", uses.Keys));
    }

    [Fact]
    public void What_a_page_names_is_there()
    {
        string[] files = [.. Roots.Append(RepositoryFolder.PathOf("tests")).SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)).Where(IsSource)];
        HashSet<string> known = [.. files.Select(file => Path.GetFileName(file).Split('.')[0]), .. files.SelectMany(file => Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar))];
        string[] pages = [.. Roots.SelectMany(root => Directory.EnumerateFiles(root, "README.md", SearchOption.AllDirectories)).Where(IsSource), RepositoryFolder.PathOf("README.md")];
        string[] missing = [.. pages.SelectMany(page => NamedType().Matches(File.ReadAllText(page)).Select(match => match.Groups["name"].Value)
            .Where(name => !known.Contains(name)).Select(name => $"{Path.GetRelativePath(RepositoryFolder.Root, page)}: {name}"))];
        Assert.True(missing.Length == 0, string.Join('\n', missing));
    }

    private static bool IsSource(string file) =>
        !Path.GetRelativePath(RepositoryFolder.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    private static string NamespaceOf(string folder) =>
        Path.GetFileName(Path.GetDirectoryName(folder)) + "." + Path.GetFileName(folder);

    // What lies in a room's inner folders belongs to the room.
    private static string[] Usings(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => UsingLine().Matches(File.ReadAllText(file)).Select(match => match.Groups["room"].Value))
            .Where(room => room != NamespaceOf(folder)).Distinct()];

    // Names of two words at least, as the types of the source have them.
    [GeneratedRegex("`(?<name>[A-Z][a-z]+[A-Z][A-Za-z]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex NamedType();

    [GeneratedRegex("^using (?:static )?(?<room>ScoArchive\\.(?:Core\\.)?[A-Za-z]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex UsingLine();
}
