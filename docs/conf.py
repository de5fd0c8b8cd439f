"""Sphinx: how the site is built (``python -m sphinx -n -W docs docs/_build/html``)."""

from __future__ import annotations

from importlib.metadata import version as installed
from typing import TYPE_CHECKING, Any

from sphinx.search.en import SearchEnglish

from vnnews import slugify

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "vnnews"
author = "The vnnews authors"
copyright = "2026, the vnnews authors"  # noqa: A001 - Sphinx wants this name
release = version = installed("vnnews")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
language = "en"
html_search_language = "vi"

autodoc_typehints = "description"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": False}
autoclass_content = "class"
default_role = "py:obj"
add_module_names = False
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(vnnews\.layouts\._index\.)?Index"),  # no part of the public surface
    # the build is offline: names of other projects have no page here
    (
        r"py:.*",
        r"(datetime|concurrent|collections|typing|attrs|attr|lxml|enum|pathlib|os)\..*",
    ),
    (
        r"py:.*",
        r"(Iterable|Iterator|Sequence|Mapping|Executor|Path|date|datetime|Any|BinaryIO|Callable|IO)",
    ),
    (
        r"py:(class|obj|exc)",
        r"(str|int|bytes|bool|float|dict|list|tuple|None|ValueError|TypeError|KeyError|ImportError|Exception|OSError)",
    ),
]

html_theme = "furo"
html_title = "vnnews"
templates_path = ["_templates"]
html_logo = "_static/favicon.svg"
html_css_files = ["site.css"]
_MONO = "ui-monospace, 'Cascadia Code', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace"
_SANS = "'Be Vietnam Pro', 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"
html_theme_options = {
    # fonts that have every Vietnamese letter; the colours of the live page
    "light_css_variables": {
        "font-stack": _SANS,
        "font-stack--monospace": _MONO,
        "color-brand-primary": "#0b5a6b",
        "color-brand-content": "#0b5a6b",
        "color-brand-visited": "#4b4f8f",
    },
    "dark_css_variables": {
        "color-brand-primary": "#7fcadb",
        "color-brand-content": "#7fcadb",
        "color-brand-visited": "#b3b1ec",
    },
}
html_favicon = "_static/favicon.svg"
html_static_path = ["_static"]
html_js_files = ["accessible.js"]
html_show_sourcelink = False


def keep_whole(  # noqa: PLR0917 - Sphinx gives so many
    app: Sphinx,  # noqa: ARG001
    what: str,
    name: str,  # noqa: ARG001
    obj: Any,  # noqa: ARG001
    options: Any,  # noqa: ARG001
    lines: list[str],
) -> None:
    """Put an empty comment before the docstring of a field.

    Napoleon takes what stands before a colon in its first line for the field's type; the
    fields are annotated, so there is none.
    """
    if what in ("attribute", "data", "property"):
        lines[:0] = ["..", ""]


class SearchVietnamese(SearchEnglish):
    """Finds Vietnamese words typed with and without accents, and English ones."""

    lang = "vi"

    def split(self, input: str) -> list[str]:  # noqa: A002 - Sphinx calls it so
        """Give each word as it is, and those with accents once more without."""
        words = super().split(input)
        bare = (slugify(word) for word in words if not word.isascii())
        return [*words, *filter(None, bare)]


def tell_language(
    app: Sphinx,  # noqa: ARG001
    pagename: str,
    templatename: str,  # noqa: ARG001
    context: dict[str, Any],
    doctree: Any,  # noqa: ARG001
) -> None:
    """Say in the HTML of a translated page that it is Vietnamese."""
    if pagename.startswith("vi/"):
        context["language"] = "vi"


def setup(app: Sphinx) -> None:
    """Connect the above; fields are kept whole before napoleon reads them."""
    app.connect("autodoc-process-docstring", keep_whole, priority=100)
    app.connect("html-page-context", tell_language)
    app.add_search_language(SearchVietnamese)
