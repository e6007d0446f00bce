using System.Text.RegularExpressions;
using ScoArchive.Hosting;

namespace ScoArchive.Tests.Hosting;

public sealed class NetlifySettingsTests
{
    private static readonly string Settings = RepositoryFolder.Read("netlify.toml");

    [Fact]
    public void The_policy_allows_nothing_unsafe_and_no_other_host()
    {
        string policy = HostHeaders.Read(HostRules.CommonHeaders).Headers.Of("/documents/").Single(header => header.Key == "Content-Security-Policy").Value;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_command_is_a_script_of_the_repository_that_takes_the_pinned_sdk()
    {
        string command = Regex.Match(Settings, "command = \"bash (?<script>[^\"]+)\"", RegexOptions.NonBacktracking).Groups["script"].Value;
        string script = RepositoryFolder.Read(command.Split('/'));
        Assert.Contains(". hosting/host.sh", script, StringComparison.Ordinal);
        Assert.Contains("--locked", script, StringComparison.Ordinal);
        Assert.Contains("publish = \"output\"", Settings, StringComparison.Ordinal);
    }
}
