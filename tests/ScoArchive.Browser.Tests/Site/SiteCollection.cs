namespace ScoArchive.Browser.Tests.Site;

/// <summary>What readers do: tests that share one built site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "built site";
}

/// <summary>What holds for every page: tests that share a site and a browser of their own, so that they run beside what readers do.</summary>
[CollectionDefinition(Name)]
public sealed class ValidityCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "valid site";
}
