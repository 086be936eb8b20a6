"""The same small app in each framework: echo, upload, download, events, item, boom, crash, and where it exists chat and background."""

import asyncio
import gzip
import hashlib
import json
import threading
import time

CHUNKS = [b"chunk %d for maria@example.com\n" % number for number in range(5)]
EVENTS = [b": ping\n\n", b'data: {"email": "maria@example.com"}\n\n', b"data: last\n\n"]
PAUSE = 0.02
ETAG = '"v1"'
BACKGROUND = threading.Event()


class KnownError(Exception):
    pass


def digest(data: bytes) -> dict:
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


async def paused(chunks):
    for chunk in chunks:
        yield chunk
        await asyncio.sleep(PAUSE)


def slowly(chunks):
    for chunk in chunks:
        yield chunk
        time.sleep(PAUSE)


def starlette_app():
    from starlette.applications import Starlette
    from starlette.background import BackgroundTask
    from starlette.middleware import Middleware
    from starlette.middleware.gzip import GZipMiddleware
    from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
    from starlette.routing import Route, WebSocketRoute

    async def echo(request):
        return JSONResponse(digest(await request.body()))

    async def upload(request):
        form = await request.form()
        return JSONResponse({"email": form["email"], **digest(await form["file"].read())})

    async def item(request):
        if request.headers.get("if-none-match") == ETAG:
            return Response(status_code=304, headers={"etag": ETAG})
        return JSONResponse({"id": request.path_params["id"]}, headers={"etag": ETAG})

    async def background(request):
        return PlainTextResponse("ok", background=BackgroundTask(BACKGROUND.set))

    async def boom(request):
        raise KnownError("maria@example.com")

    async def crash(request):
        raise RuntimeError("crashed for maria@example.com")

    async def big(request):
        return PlainTextResponse("maria@example.com " * 500)

    async def chat(socket):
        await socket.accept(subprotocol="chat")
        async for text in socket.iter_text():
            if text == "bye":
                break
            await socket.send_text(f"you said {text}")
        await socket.close(4001, "bye")

    return Starlette(
        routes=[
            Route("/echo", echo, methods=["POST"]), Route("/upload", upload, methods=["POST"]), Route("/items/{id}", item),
            Route("/download", lambda request: StreamingResponse(paused(CHUNKS), media_type="text/plain")),
            Route("/events", lambda request: StreamingResponse(paused(EVENTS), media_type="text/event-stream")),
            Route("/background", background), Route("/boom", boom), Route("/crash", crash), Route("/big", big), WebSocketRoute("/chat", chat),
        ],
        exception_handlers={KnownError: lambda request, error: JSONResponse({"error": "known"}, 400)},
        middleware=[Middleware(GZipMiddleware, minimum_size=2000)],
    )  # fmt: skip


def fastapi_app():
    from fastapi import BackgroundTasks, FastAPI, File, Form, Request, Response, UploadFile, WebSocket
    from fastapi.responses import JSONResponse, StreamingResponse

    app = FastAPI()

    @app.post("/echo")
    async def echo(request: Request):
        return digest(await request.body())

    @app.post("/upload")
    async def upload(email: str = Form(), file: UploadFile = File()):  # noqa: B008
        return {"email": email, **digest(await file.read())}

    @app.get("/items/{id}")
    @app.head("/items/{id}")
    async def item(id: str, request: Request, response: Response):  # noqa: A002
        if request.headers.get("if-none-match") == ETAG:
            return Response(status_code=304, headers={"etag": ETAG})
        response.headers["etag"] = ETAG
        return {"id": id}

    @app.get("/download")
    async def download():
        return StreamingResponse(paused(CHUNKS), media_type="text/plain")

    @app.get("/events")
    async def events():
        return StreamingResponse(paused(EVENTS), media_type="text/event-stream")

    @app.get("/background")
    async def background(tasks: BackgroundTasks):
        tasks.add_task(BACKGROUND.set)
        return "ok"

    @app.get("/boom")
    async def boom():
        raise KnownError("maria@example.com")

    @app.get("/crash")
    async def crash():
        raise RuntimeError("crashed for maria@example.com")

    @app.exception_handler(KnownError)
    async def known(request, error):
        return JSONResponse({"error": "known"}, 400)

    @app.websocket("/chat")
    async def chat(socket: WebSocket):
        await socket.accept(subprotocol="chat")
        while (text := await socket.receive_text()) != "bye":
            await socket.send_text(f"you said {text}")
        await socket.close(4001, "bye")

    # annotations are strings nowhere in this module: FastAPI reads them in place
    return app


def django_app(kind):
    import django
    from django.conf import settings
    from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
    from django.urls import path

    def echo(request):
        return JsonResponse(digest(request.body))

    def upload(request):
        return JsonResponse({"email": request.POST["email"], **digest(request.FILES["file"].read())})

    def item(request, id):  # noqa: A002
        if request.headers.get("if-none-match") == ETAG:
            return HttpResponse(status=304, headers={"etag": ETAG})
        return JsonResponse({"id": id}, headers={"etag": ETAG})

    def stream(chunks, content_type):
        async def over_asgi(request):
            return StreamingHttpResponse(paused(chunks), content_type=content_type)

        def over_wsgi(request):
            return StreamingHttpResponse(slowly(chunks), content_type=content_type)

        return over_asgi if kind == "asgi" else over_wsgi

    def boom(request):
        try:
            raise KnownError("maria@example.com")
        except KnownError:
            return JsonResponse({"error": "known"}, status=400)

    def crash(request):
        raise RuntimeError("crashed for maria@example.com")

    if not settings.configured:
        settings.configure(ROOT_URLCONF=__name__ + "_urls", ALLOWED_HOSTS=["*"], SECRET_KEY="x", DEBUG=False, LOGGING_CONFIG=None)
        django.setup()
    import sys
    from types import ModuleType

    urls = ModuleType(f"{__name__}_urls_{kind}")
    urls.urlpatterns = [
        path("echo", echo), path("upload", upload), path("items/<str:id>", item), path("boom", boom), path("crash", crash),
        path("download", stream(CHUNKS, "text/plain")), path("events", stream(EVENTS, "text/event-stream")),
    ]  # fmt: skip
    sys.modules[urls.__name__] = urls

    def chooses(get_response):  # each of the two apps has its own views
        if kind == "asgi":

            async def choose(request):
                request.urlconf = urls.__name__
                return await get_response(request)
        else:

            def choose(request):
                request.urlconf = urls.__name__
                return get_response(request)

        return choose

    from django.utils.decorators import async_only_middleware, sync_only_middleware

    urls.choose = async_only_middleware(chooses) if kind == "asgi" else sync_only_middleware(chooses)
    settings.MIDDLEWARE = [f"{urls.__name__}.choose"]
    if kind == "asgi":
        from django.core.asgi import get_asgi_application

        return get_asgi_application()
    from django.core.wsgi import get_wsgi_application

    return get_wsgi_application()


def flask_app():
    from flask import Flask, Response, jsonify, request

    app = Flask(__name__)
    app.logger.disabled = True

    @app.post("/echo")
    def echo():
        return jsonify(digest(request.get_data()))

    @app.post("/upload")
    def upload():
        return jsonify({"email": request.form["email"], **digest(request.files["file"].read())})

    @app.get("/items/<id>")
    def item(id):  # noqa: A002
        if request.headers.get("if-none-match") == ETAG:
            return Response(status=304, headers={"etag": ETAG})
        return jsonify(id=id), {"etag": ETAG}

    @app.get("/download")
    def download():
        return Response(slowly(CHUNKS), content_type="text/plain")

    @app.get("/events")
    def events():
        return Response(slowly(EVENTS), content_type="text/event-stream")

    @app.get("/big")
    def big():
        return Response(gzip.compress(b"maria@example.com " * 500, mtime=0), headers={"content-encoding": "gzip"}, content_type="text/plain")

    @app.get("/boom")
    def boom():
        raise KnownError("maria@example.com")

    @app.get("/crash")
    def crash():
        raise RuntimeError("crashed for maria@example.com")

    @app.errorhandler(KnownError)
    def known(error):
        return jsonify(error="known"), 400

    return app


def falcon_app(kind):
    import falcon
    import falcon.asgi

    asynchronous = kind == "asgi"
    app = falcon.asgi.App() if asynchronous else falcon.App()

    def set_item(request, response, id):  # noqa: A002
        response.set_header("etag", ETAG)
        if request.get_header("if-none-match") == ETAG:
            response.status = 304
        else:
            response.text = json.dumps({"id": id})

    class Echo:
        if asynchronous:

            async def on_post(self, request, response):
                response.text = json.dumps(digest(await request.stream.read()))
        else:

            def on_post(self, request, response):
                response.text = json.dumps(digest(request.bounded_stream.read() if request.content_length is not None else request.stream.read()))

    class Upload:
        if asynchronous:

            async def on_post(self, request, response):
                found = {}
                async for part in await request.get_media():
                    found[part.name] = await part.stream.read()
                response.text = json.dumps({"email": found["email"].decode(), **digest(found["file"])})
        else:

            def on_post(self, request, response):
                found = {part.name: part.stream.read() for part in request.get_media()}
                response.text = json.dumps({"email": found["email"].decode(), **digest(found["file"])})

    class Item:
        if asynchronous:

            async def on_get(self, request, response, id):  # noqa: A002
                set_item(request, response, id)
        else:

            def on_get(self, request, response, id):  # noqa: A002
                set_item(request, response, id)

    class Stream:
        def __init__(self, chunks, kind):
            self.chunks, self.kind = chunks, kind

        if asynchronous:

            async def on_get(self, request, response):
                response.content_type, response.stream = self.kind, paused(self.chunks)
        else:

            def on_get(self, request, response):
                response.content_type, response.stream = self.kind, slowly(self.chunks)

    class Fail:
        def __init__(self, error):
            self.error = error

        if asynchronous:

            async def on_get(self, request, response):
                raise self.error
        else:

            def on_get(self, request, response):
                raise self.error

    if asynchronous:

        async def known(request, response, error, params):
            response.status, response.text = 400, json.dumps({"error": "known"})
    else:

        def known(request, response, error, params):
            response.status, response.text = 400, json.dumps({"error": "known"})

    app.add_error_handler(KnownError, known)
    for route, resource in {
        "/echo": Echo(), "/upload": Upload(), "/items/{id}": Item(), "/download": Stream(CHUNKS, "text/plain"),
        "/events": Stream(EVENTS, "text/event-stream"), "/boom": Fail(KnownError("maria@example.com")),
        "/crash": Fail(RuntimeError("crashed for maria@example.com")),
    }.items():  # fmt: skip
        app.add_route(route, resource)
    return app


ASGI = {
    "starlette": starlette_app, "fastapi": fastapi_app, "django": lambda: django_app("asgi"), "falcon": lambda: falcon_app("asgi"),
}  # fmt: skip
WSGI = {"flask": flask_app, "django": lambda: django_app("wsgi"), "falcon": lambda: falcon_app("wsgi")}


def asgi_site(wrap):
    """Return one ASGI app with each framework under /NAME, wrapped, and under /bare-NAME as it is; lifespan is refused as apps may."""
    apps = {}
    for name, make in ASGI.items():
        app = make()
        apps[name], apps[f"bare-{name}"] = wrap(app), app

    async def site(scope, receive, send):
        if scope["type"] == "lifespan":
            raise NotImplementedError
        name, _, rest = scope["path"][1:].partition("/")
        await apps[name]({**scope, "path": f"/{rest}", "raw_path": f"/{rest}".encode()}, receive, send)

    return site


def wsgi_site(wrap):
    """Return one WSGI app of the same kind."""
    apps = {}
    for name, make in WSGI.items():
        app = make()
        apps[name], apps[f"bare-{name}"] = wrap(app), app

    def site(environ, start_response):
        name, _, rest = environ["PATH_INFO"][1:].partition("/")
        environ["PATH_INFO"] = f"/{rest}"
        environ["RAW_URI"] = f"/{rest}"
        return apps[name](environ, start_response)

    return site
