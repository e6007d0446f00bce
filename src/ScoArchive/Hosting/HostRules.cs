using System.Text;

namespace ScoArchive.Hosting;

/// <summary>The rules of a built site for its host.</summary>
/// <param name="Headers">What is sent with answers.</param>
/// <param name="Redirects">Where addresses lead.</param>
public sealed record HostRules(HostHeaders Headers, HostRedirects Redirects)
{
    /// <summary>What every site asks of its host, in the form of <c>_headers</c>.</summary>
    public static string CommonHeaders { get; } = ReadCommon("headers.txt");

    /// <summary>Short addresses that every site has, in the form of <c>_redirects</c>.</summary>
    public static string CommonRedirects { get; } = ReadCommon("redirects.txt");

    /// <summary>No rules.</summary>
    public static HostRules None { get; } = new(HostHeaders.None, HostRedirects.None);

    /// <summary>Reads those of a site; what cannot be read is passed over, as hosts do.</summary>
    /// <param name="folder">The site's folder.</param>
    public static HostRules Of(string folder) =>
        new(HostHeaders.Read(TextOf(folder, HostHeaders.FileName)).Headers, HostRedirects.Read(TextOf(folder, HostRedirects.FileName)).Redirects);

    private static string TextOf(string folder, string name) =>
        Path.Combine(folder, name) is var path && File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : "";

    private static string ReadCommon(string name)
    {
        using var reader = new StreamReader(typeof(HostRules).Assembly.GetManifestResourceStream("ScoArchive.Hosting." + name)!);
        return reader.ReadToEnd();
    }
}
