using System.Text.RegularExpressions;

namespace ScoArchive.Core.Addresses;

/// <summary>What names of files every host and file system takes.</summary>
public static partial class SafeName
{
    /// <summary>The most bytes of one part of a path, as most file systems have it.</summary>
    public const int MostBytes = 255;

    /// <summary>The most letters of a whole path, so that there is room for it in a folder of Windows, which takes 260.</summary>
    public const int MostLetters = 200;

    private const string Refused = "<>:\"\\|?*#%";

    /// <summary>What is wrong with a path, as words behind "the name"; <see langword="null"/> where nothing is.</summary>
    /// <param name="path">The path, with forward slashes.</param>
    public static string? FaultOf(string path) =>
        path.Length > MostLetters ? $"has more than {MostLetters} letters" : path.Split('/').Select(FaultOfPart).FirstOrDefault(fault => fault is not null);

    /// <summary>Whether Windows keeps a name for a device, with or without an ending.</summary>
    /// <param name="name">The name.</param>
    public static bool IsDevice(string name) => Device().IsMatch(name);

    private static string? FaultOfPart(string part) =>
        part.Any(letter => Refused.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter)) ? "has a sign that hosts or file systems do not take in names"
        : part.Length == 0 || part[0] == ' ' || part[^1] is '.' or ' ' ? "begins or ends with a blank, or ends with a full stop"
        : IsDevice(part) ? "is one that Windows keeps for a device"
        : System.Text.Encoding.UTF8.GetByteCount(part) > MostBytes ? $"has a part of more than {MostBytes} bytes"
        : null;

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
