using System.Collections.Immutable;

namespace ScoArchive.Hosting;

/// <summary>Where the addresses of one path lead, or what stands there.</summary>
/// <param name="From">The path.</param>
/// <param name="Query">What the query must hold, by name.</param>
/// <param name="To">The address that it leads to, with places of the path such as <c>:splat</c>; for a status that is no redirection, the file that is shown.</param>
/// <param name="Status">The status.</param>
/// <param name="IsForced">Whether it counts before a file that stands at the address.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record RedirectRule(HostPattern From, ImmutableDictionary<string, string> Query, string To, int Status, bool IsForced, int Line)
{
    /// <summary>Whether browsers are sent elsewhere.</summary>
    public bool LeadsOn => Status is >= 300 and < 400;
}
